import { describe, expect, test } from 'vitest';
import { assignLead } from '@/operations/assign-lead';
import { changeUrgency } from '@/operations/change-urgency';
import { claimLead } from '@/operations/claim-lead';
import { closeLead } from '@/operations/close-lead';
import { currentMember } from '@/operations/current-member';
import { logContact } from '@/operations/log-contact';
import { putAwayAlarm } from '@/operations/put-away-alarm';
import { releaseLead } from '@/operations/release-lead';
import { setSound } from '@/operations/set-sound';
import { freshDatabase } from '../fresh-database';
import { ada, DEE, HOURS, hire, saying, sendAs } from '../people';
import { during } from './log-of';
import { idOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const noor = await hire(administrator, 'Noor', ['clinician']);
const IN_DANGER = saying(DEE, { 'right-now': { danger: ['seizure'] } });

const emergency = async (): Promise<string> => (await sendAs(IN_DANGER, false)).leadId;
const alarmsOf = async (actor: typeof ana) => (await currentMember(actor))?.alarms ?? [];
const alarmOf = async (actor: typeof ana, leadId: string) =>
  (await alarmsOf(actor)).find(({ id }) => id === leadId)?.seen;
const putAway = (actor: typeof ana, ...leadIds: string[]) => putAwayAlarm({ actor, input: { leadIds } });
const urgency = (leadId: string, to: 'emergency_now' | 'routine') =>
  changeUrgency({ actor: noor, input: { leadId, urgency: to, reason: 'They said so.', hours: HOURS } });

describe('an emergency', () => {
  test('waits for everybody who sees the queue, and for nobody else, until somebody has it; less is none', async () => {
    const [leadId, calm] = [await emergency(), (await sendAs(DEE, false)).leadId];
    expect([await alarmOf(ana, leadId), await alarmOf(noor, leadId)]).toEqual([false, false]);
    expect(await alarmsOf(administrator)).toEqual([]);
    expect(await alarmOf(ana, calm)).toBeUndefined();
    await claimLead({ actor: noor, input: { leadId } });
    expect(await alarmOf(ana, leadId)).toBeUndefined();
    await releaseLead({ actor: noor, input: { leadId } });
    expect(await alarmOf(ana, leadId)).toBe(false);
  });

  test.each([
    [
      'given to a colleague',
      async (leadId: string) => {
        const to = await idOf(owner, 'Noor');
        return assignLead({ actor: ana, input: { leadId, to } });
      },
    ],
    [
      'tried',
      (leadId: string) =>
        logContact({
          actor: ana,
          input: { leadId, way: 'call', outcome: 'no_answer', theyCalled: true, hours: HOURS },
        }),
    ],
    [
      'closed',
      (leadId: string) =>
        closeLead({ actor: ana, input: { leadId, disposition: 'not_now', nextStep: 'They call us.' } }),
    ],
    ['found to be none', (leadId: string) => urgency(leadId, 'routine')],
  ] as const)('waits no longer once it is %s', async (_, deed) => {
    const leadId = await emergency();
    expect(await alarmOf(noor, leadId)).toBe(false);
    expect(['refused', 'invalid', 'not-found']).not.toContain((await deed(leadId)).kind);
    expect(await alarmOf(noor, leadId)).toBeUndefined();
  });

  test('put away is put away for one member alone, is still counted, and is an event', async () => {
    const [leadId, other] = [await emergency(), await emergency()];
    const { result, log } = await during(owner, () => putAway(ana, leadId, leadId));
    expect(result).toEqual({ kind: 'put_away' });
    expect(log).toMatchObject([{ deed: 'lead.alarm_put_away', subject: leadId }]);
    expect([await alarmOf(ana, leadId), await alarmOf(ana, other), await alarmOf(noor, leadId)]).toEqual([
      true,
      false,
      false,
    ]);
    const again = await during(owner, () => putAway(ana, leadId));
    expect([again.result, again.log]).toEqual([{ kind: 'put_away' }, []]);
  });

  test('that arises anew rings anew for whoever put it away', async () => {
    const leadId = await emergency();
    await putAway(ana, leadId);
    await urgency(leadId, 'routine');
    await urgency(leadId, 'emergency_now');
    expect(await alarmOf(ana, leadId)).toBe(false);
  });

  test('is put away by nobody who may not see the queue; what is none, or not there, is passed over', async () => {
    const leadId = await emergency();
    expect(await putAway(administrator, leadId)).toEqual({ kind: 'not-permitted' });
    const calm = (await sendAs(DEE, false)).leadId;
    const { log } = await during(owner, () => putAway(ana, calm, '00000000-0000-4000-8000-000000000000'));
    expect(log).toEqual([]);
    expect(await putAway(ana, 'nothing')).toMatchObject({ kind: 'invalid' });
  });
});

test('the sound is on until a member turns it off, for themself alone', async () => {
  const soundOf = async (actor: typeof ana) => (await currentMember(actor))?.alarmSound;
  expect([await soundOf(ana), await soundOf(noor)]).toEqual([true, true]);
  const { result, log } = await during(owner, () => setSound({ actor: ana, input: { alarmSound: false } }));
  expect(result).toEqual({ kind: 'sound_off' });
  expect(log).toMatchObject([{ deed: 'staff.sound_set', detail: 'off' }]);
  expect([await soundOf(ana), await soundOf(noor)]).toEqual([false, true]);
});
