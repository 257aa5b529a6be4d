import type { QueueFilterProps } from '@/components/desk/QueueFilter';
import { DOORS } from '@/domain/intake/draft';
import { ACTIVE } from '@/domain/lead/lifecycle';
import { isFiltered, type QueueView, SORTS, type Sort, WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { URGENCIES, URGENCY_LABELS } from '@/domain/triage/urgency';
import { deskPaths } from './paths';
import { SOURCE_WORDS, STAGE_WORDS } from './words';

const ORDER_WORDS: Readonly<Record<Sort, string>> = {
  queue: 'Most urgent first',
  arrived: 'Newest first',
  last_contact: 'Longest without contact first',
};

const option = (value: string, label: string) => ({ value, label });
const any = (label: string) => option('', label);

/** The form by which the queue is looked at, with what this look has chosen. */
export function filterForm(view: QueueView, colleagues: readonly { id: string; name: string }[]): QueueFilterProps {
  const { urgency, stage, owner, language, source, overdue, escalated, snoozed, sort, rows } = view;
  // A colleague who left may still own a lead: the look by their id stands, and is called what it is.
  const gone = owner !== null && owner !== 'me' && owner !== 'nobody' && !colleagues.some(({ id }) => id === owner);
  const owners = [
    any('Anyone or nobody'),
    option('me', 'Me'),
    option('nobody', 'Nobody yet'),
    ...colleagues.map(({ id, name }) => option(id, name)),
    ...(gone ? [option(owner, 'Somebody who left')] : []),
  ];
  return {
    action: deskPaths.queue(),
    asked: isFiltered(view) || sort !== WHOLE_QUEUE.sort,
    kept: rows === WHOLE_QUEUE.rows ? {} : { rows },
    choices: [
      {
        name: 'urgency',
        label: 'Urgency',
        value: urgency ?? '',
        options: [any('Any'), ...URGENCIES.map((one) => option(one, URGENCY_LABELS[one].en))],
      },
      {
        name: 'stage',
        label: 'Stage',
        value: stage ?? '',
        options: [any('Any'), ...ACTIVE.map((one) => option(one, STAGE_WORDS[one]))],
      },
      { name: 'owner', label: 'Owner', value: owner ?? '', options: owners },
      {
        name: 'language',
        label: 'Language',
        value: language ?? '',
        options: [any('Any'), option('en', 'English'), option('es', 'Spanish')],
      },
      {
        name: 'source',
        label: 'Source',
        value: source ?? '',
        options: [any('Any'), ...DOORS.map((one) => option(one, SOURCE_WORDS[one]))],
      },
      {
        name: 'sort',
        label: 'Order',
        value: sort === WHOLE_QUEUE.sort ? '' : sort,
        options: SORTS.map((one) => option(one === WHOLE_QUEUE.sort ? '' : one, ORDER_WORDS[one])),
      },
    ],
    ticks: [
      { name: 'overdue', label: 'Overdue only', ticked: overdue },
      { name: 'escalated', label: 'Raised: nobody tried in time', ticked: escalated },
      { name: 'snoozed', label: 'Snoozed only', ticked: snoozed },
    ],
  };
}
