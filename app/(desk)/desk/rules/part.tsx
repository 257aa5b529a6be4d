import type { ReactNode } from 'react';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { PartLinks } from '@/components/desk/rules/PartLinks';
import { RulesSearch } from '@/components/desk/rules/RulesSearch';
import { VersionHead } from '@/components/desk/rules/VersionHead';
import { CENTRE } from '@/content/centre';
import { may } from '@/domain/lead/roles';
import { ruleSetVersion } from '@/domain/triage/rule-set';
import { listRetiredRules } from '@/operations/list-retired-rules';
import { centreYear } from '../clocks';
import { ALL_RULES, found } from './found';
import { countWords, PART_NAMES, PARTS, type Part } from './search-words';

/** What every part of the rules needs: who looks, what was searched for, what is retired, which version this is. */
export async function readRules(query: Query) {
  const { actor, member } = await signedIn();
  const listed = await listRetiredRules({ actor, input: {} });
  if (isRefusal(listed)) turnAway(listed);
  const asked = ((await oneOf(query, 'q')) ?? '').slice(0, 200).trim();
  const { retired, history, settings } = listed;
  return { member, asked, found: found(asked), retired, history, settings, ruleSet: ruleSetVersion(settings) };
}

export type RulesRead = Awaited<ReturnType<typeof readRules>>;

/** Pages beside the parts, none of which can be searched. */
const BESIDE = { settings: 'Settings', print: 'All of it, to print', replay: 'Who would move' } as const;
const isBeside = (part: Part | keyof typeof BESIDE): part is keyof typeof BESIDE => part in BESIDE;

interface PartFrameProps {
  readonly read: RulesRead;
  readonly part: Part | keyof typeof BESIDE;
  readonly title: string;
  readonly done?: string;
  readonly children: ReactNode;
}

/** A page of the rules in its frame: version, parts and search, then what it shows. */
export function PartFrame({ read, part, title, done, children }: PartFrameProps) {
  const { member, asked } = read;
  return (
    <DeskFrame title={title} member={member} here={deskPaths.rules} done={done}>
      <Version read={read} />
      <PartLinks
        links={[
          ...PART_NAMES.map((name) => ({
            href: withSearch(PARTS[name].path, asked),
            label: PARTS[name].label,
            found: asked === '' ? null : read.found[name].length,
            here: name === part,
          })),
          ...(Object.keys(BESIDE) as (keyof typeof BESIDE)[])
            .filter((name) => name !== 'replay' || may(member.roles, 'rules.replay'))
            .map((name) => ({
              href: deskPaths.rulesPart(name),
              label: BESIDE[name],
              found: null,
              here: name === part,
            })),
        ]}
      />
      {!isBeside(part) && (
        <RulesSearch action={PARTS[part].path} asked={asked} count={countWords(asked, read.found, part)} />
      )}
      {children}
    </DeskFrame>
  );
}

function Version({ read: { ruleSet, settings } }: { read: RulesRead }) {
  const now = centreYear(new Date());
  return (
    <VersionHead
      centre={CENTRE.shortName}
      ruleSet={ruleSet}
      now={now}
      rules={ALL_RULES.length}
      retired={settings.retired}
    />
  );
}

const withSearch = (path: string, asked: string): string =>
  asked === '' ? path : `${path}?q=${encodeURIComponent(asked)}`;
