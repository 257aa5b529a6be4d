import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import type { Finding, NoticeAbout } from '@/domain/triage/finding';
import { type Line, NOTICE_GROUPS, type NoticeGroup } from '@/domain/triage/notice-groups';
import { ruleOf } from '@/domain/triage/rules';
import { urgencyRank } from '@/domain/triage/urgency';

/** A calm word to the caller about a danger in what they told: what to do, never a diagnosis and never a dose. */
export interface CallerNotice {
  readonly about: NoticeAbout;
  readonly title: Words;
  readonly lines: readonly Words[];
  /** Of the findings behind it. */
  readonly sources: readonly SourceId[];
}

/**
 * What a caller is told of these findings, in few notices, the one with the most urgent finding behind it first. Each
 * says when to call 911. Findings that the emergency page or staff tell of say nothing here.
 */
export function callerNotices(findings: readonly Finding[]): readonly CallerNotice[] {
  const raised = NOTICE_GROUPS.map((group) => ({
    group,
    behind: findings.filter(({ rule }) => ruleOf(rule)?.toldBy === group.about),
  })).filter(({ behind }) => behind.length > 0);
  return raised.sort((a, b) => rankOf(a.behind) - rankOf(b.behind)).map(({ group, behind }) => noticeOf(group, behind));
}

const rankOf = (findings: readonly Finding[]) => Math.min(...findings.map(({ urgency }) => urgencyRank(urgency)));

function noticeOf(group: NoticeGroup, behind: readonly Finding[]): CallerNotice {
  const { about, title, strongTitle, inRuleWords, lines } = group;
  const rules = behind.map(({ rule }) => rule);
  const applies = ({ onlyWith }: Line) => onlyWith?.some((id) => rules.includes(id)) ?? true;
  const own = inRuleWords.flatMap((row) => ruleOf(row.find((id) => rules.includes(id)) ?? '')?.toCaller ?? []);
  return {
    about,
    title: strongTitle && applies(strongTitle) ? strongTitle.words : title,
    lines: [...own, ...lines.filter(applies).map(({ words }) => words)],
    sources: [...new Set(behind.flatMap((finding) => finding.sources))],
  };
}

/** Those of one page to say after `before`: not one that was said word for word, and no line twice on the page. */
export function notYetSaid(notices: readonly CallerNotice[], before: readonly CallerNotice[]): readonly CallerNotice[] {
  const said = (notice: CallerNotice) =>
    before.some(({ title, lines }) => title === notice.title && notice.lines.every((line) => lines.includes(line)));
  const shown = new Set<Words>();
  return notices
    .filter((notice) => !said(notice))
    .map((notice) => {
      const lines = notice.lines.filter((line) => !shown.has(line));
      for (const line of lines) shown.add(line);
      return { ...notice, lines };
    });
}
