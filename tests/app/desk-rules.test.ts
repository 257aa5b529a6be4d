import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { askedPair } from '@/app/(desk)/desk/rules/asked-pair';
import { coversOf } from '@/app/(desk)/desk/rules/covers';
import { ALL_RULES, found, pairsOf } from '@/app/(desk)/desk/rules/found';
import { GroupCards } from '@/app/(desk)/desk/rules/group-cards';
import { looksAt } from '@/app/(desk)/desk/rules/looks-at';
import { retiredRows } from '@/app/(desk)/desk/rules/retired-rows';
import { countWords } from '@/app/(desk)/desk/rules/search-words';
import { Findings } from '@/components/desk/Findings';
import { pointerWords } from '@/components/desk/pointer-words';
import { InstrumentCard } from '@/components/desk/rules/InstrumentCard';
import { spanWords } from '@/components/desk/rules/TimingTable';
import { INSTRUMENTS } from '@/domain/screening/instruments';
import { substance } from '@/domain/substances/catalogue';
import { CO_USE_RULES } from '@/domain/substances/pairs';
import { triageInput } from '@/domain/triage/input';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';

const ids = (asked: string) => found(asked).rules.map(({ id }) => id);

describe('a clinician who reads the rules', () => {
  test('finds all 39, the clinical ones first, each once', () => {
    const all = ALL_RULES.map(({ id }) => id);
    expect(all).toHaveLength(39);
    expect(all.slice(0, 2)).toEqual(['T00', 'T01']);
    expect(all.slice(-3)).toEqual(['P01', 'P02', 'P03']);
    expect(new Set(all).size).toBe(39);
  });

  test('is told what each can point at, in words; only the one that looks at nothing points at nothing', () => {
    const silent = ALL_RULES.filter((rule) => looksAt(rule).length === 0).map(({ id }) => id);
    expect(silent).toEqual(['T00']);
    for (const rule of ALL_RULES)
      for (const pointer of looksAt(rule)) expect(pointerWords(pointer), rule.id).not.toContain('_');
  });

  test('of T12 reads every substance whose sudden stop it watches', () => {
    const t12 = ALL_RULES.find(({ id }) => id === 'T12');
    if (!t12) throw new Error('There is a T12.');
    const items = looksAt(t12).map(({ item }) => item);
    expect(items).toContain('alprazolam');
    expect(items).toContain('baclofen');
    expect(items).not.toContain('alcohol');
  });

  test.each([
    ['P02', 'alcohol', 'oxycodone'],
    ['T22', 'oxycodone', 'alcohol'],
  ])('of %s reads what it looks at where little was said: %s, and not %s', (id, among, not) => {
    const items = ALL_RULES.filter((rule) => rule.id === id).flatMap((rule) => looksAt(rule).map(({ item }) => item));
    expect(items).toContain(among);
    expect(items).not.toContain(not);
  });
});

describe('a search of the rules', () => {
  test('asked nothing shows everything', () => {
    const all = found('');
    expect(all.rules).toHaveLength(39);
    expect(all.mixes).toHaveLength(CO_USE_RULES.length);
    expect(all.withdrawal).toHaveLength(49);
    for (const blank of ['   ', '?!']) expect(found(blank).rules).toHaveLength(39);
  });

  test('finds a rule by its id, a brand, a Spanish word without its accent, and a publisher', () => {
    expect(ids('t12')).toEqual(['T12']);
    expect(ids('Xanax')).toContain('T12');
    expect(ids('CONVULSION')).toContain('T12');
    expect(ids('nimh')).toContain('T03');
  });

  test('wants every word of what was asked', () => {
    const both = ids('ghb pregnant');
    expect(both.length).toBeGreaterThan(0);
    for (const id of both) expect(ids('ghb')).toContain(id);
    expect(both.length).toBeLessThan(ids('ghb').length);
  });

  test('of a nonsense word, of 10,000 letters or of signs finds nothing, or all, and never fails', () => {
    for (const asked of ['marmalade', 'x'.repeat(10_000), '(((', '\u0000', '<script>'])
      expect(() => found(asked)).not.toThrow();
    expect(found('marmalade').rules).toEqual([]);
  });

  test('says how many there are, and where else to look', () => {
    const say = (asked: string) => countWords(asked, found(asked), 'rules');
    expect(say('')).toBe('39 rules.');
    expect(say('t12')).toBe('1 rule has “t12” in it.');
    expect(say('marmalade')).toBe('Nothing here has “marmalade” in it. Try one shorter word.');
    expect(say('poppers')).toMatch(/^No rule has “poppers” in it\. Look in: Mixes/);
  });
});

describe('the pairs of the mixes page', () => {
  test('are all there: each pair with one rule, or among those nobody knows', () => {
    const covered = CO_USE_RULES.map(({ id }) => pairsOf(id).length).reduce((sum, count) => sum + count, 0);
    expect(covered + pairsOf(null).length).toBe(1176);
  });

  test('told in few lines lose none', () => {
    for (const rule of [...CO_USE_RULES.map(({ id }) => id), null]) {
      const told = coversOf(pairsOf(rule)).flatMap(({ these, withThese }) =>
        pairsOf(rule).filter(
          ({ a, b }) => these.includes(substance(a).label.en) && withThese.includes(substance(b).label.en),
        ),
      );
      expect(new Set(told).size, rule ?? 'not known').toBe(pairsOf(rule).length);
    }
  });

  test('asked for both ways round are one pair', () => {
    const one = askedPair('alprazolam', 'oxycodone');
    expect(one).toEqual(askedPair('oxycodone', 'alprazolam'));
    expect(one).toMatchObject({ kind: 'pair', pair: { level: 'life_threatening' } });
  });

  test('of which nobody knows is shown as not known, and is no rule’s', () => {
    const asked = askedPair('alprazolam', 'nitrites');
    expect(asked).toMatchObject({ kind: 'pair', pair: { level: 'unknown' }, ruleHref: null });
  });

  test('that is none is met by a sentence', () => {
    expect(askedPair('', '')).toEqual({ kind: 'not-asked' });
    for (const [one, other] of [
      ['alcohol', ''],
      ['alcohol', 'marmalade'],
      ['toString', 'alcohol'],
    ] as const)
      expect(askedPair(one, other)).toEqual({ kind: 'problem', says: 'Choose two substances from the lists.' });
    expect(askedPair('alcohol', 'alcohol')).toEqual({ kind: 'problem', says: 'Choose two different substances.' });
  });
});

describe('what stands in a table', () => {
  test('a figure nobody adopted stays not known', () => {
    expect(spanWords(null, 'hours')).toBe('Not known');
    expect(spanWords([6, 24], 'hours')).toBe('6 to 24 hours');
    expect(spanWords([7, 7], 'days')).toBe('7 days');
  });

  test('a retirement tells who, when and why, and whether the rule came back', () => {
    const at = new Date('2026-03-10T21:48:00Z');
    const one = { rule: 'T13', reason: 'Too many.', by: 'Chidi Okafor', at };
    const rows = retiredRows({
      retired: [{ ...one, reinstated: null }],
      history: [{ ...one, rule: 'T27', reinstated: { by: 'Ruth Lindqvist', at, why: 'It was needed.' } }],
    });
    expect(rows.map(({ rule }) => rule)).toEqual(['T13', 'T27']);
    expect(rows[0]).toMatchObject({ by: 'Chidi Okafor, Mar 10, 2026, 5:48 PM', why: 'Too many.', back: null });
    expect(rows[1]?.back).toEqual({ by: 'Ruth Lindqvist, Mar 10, 2026, 5:48 PM', why: 'It was needed.' });
  });
});

describe('the findings of a lead', () => {
  const judged = triage(triageInput.parse({ age: 16 }), { ...TRIAGE_SETTINGS, retired: ['T13', 'T27'] });
  const shown = (retired: readonly string[]) =>
    renderToStaticMarkup(
      createElement(Findings, {
        result: { ...judged, findings: [...judged.findings], retired },
        decided: null,
        ruleHref: (rule) => (rule === 'T26' ? '/desk/rules#T26' : null),
      }),
    );

  test('lead to the rule that saw them, and say what was retired when they were judged', () => {
    expect(shown(judged.retired)).toContain('href="/desk/rules#T26"');
    expect(shown(judged.retired)).toContain('Retired when this was judged: T13, T27.');
    expect(shown([])).not.toContain('Retired');
  });
});

describe('several downers together', () => {
  test('are shown by what the rules say of an example: two, two with a strong one, three', () => {
    const shown = renderToStaticMarkup(createElement(GroupCards, { ruleSet: 'rules-of-now' }));
    const cards = shown.split('<h3>').slice(1);
    expect(cards.map((card) => /high risk|life-threatening/.exec(card)?.[0])).toEqual([
      'high risk',
      'life-threatening',
      'life-threatening',
    ]);
    for (const card of cards) {
      expect(card).toMatch(/Sources \(\d+\)/);
      expect(card).toContain('No clinician has signed this yet.');
    }
  });
});

describe('the codes of an instrument', () => {
  const words = (id: string) => {
    const one = INSTRUMENTS.find((each) => each.id === id);
    return (
      one && renderToStaticMarkup(createElement(InstrumentCard, { instrument: one, ruleSet: 'rules-of-this-test' }))
    );
  };

  test('are shown where they were verified', () => {
    expect(words('phq9')).toContain('Panel 44249-1 · Total 44261-6 · Questions in order: 44250-9, 44255-8');
  });

  test('are said not to be verified, one by one or all of them, and never left out in silence', () => {
    expect(words('phq2')).toContain('Panel not verified · Total not verified · Questions in order: 44250-9, 44255-8');
    expect(words('taps1')).toContain('Questions in order: 96842-0, not verified, 96843-8');
    for (const id of ['gad7', 'ciwa_ar', 'cows', 'asq', 'pcptsd5', 'sisq', 'dsm5_sud'])
      expect(words(id), id).toContain('Not verified, so none is carried.');
  });
});
