import { describe, expect, test } from 'vitest';
import { allowedPhones } from '@/content/check/allowed-phones';
import { HELD_TO_AIM } from '@/content/check/held-to-aim';
import { checkLibrary } from '@/content/check/library';
import { ours } from '@/content/check/ours';
import { phoneProblems } from '@/content/check/phones';
import { GRADE_AIM } from '@/content/check/reading-grade';
import { learnFiles, learnPage, learnPages, learnSlugs, learnText, readPage } from '@/content/pages';
import { listedSources } from '@/content/shown-sources';
import { LANGUAGES } from '@/domain/language';

describe('every page a family can read passes the checks', () => {
  const today = new Date().toISOString().slice(0, 10);
  const files = new Map(learnFiles().map((name) => [name, learnText(name)]));

  const checked = checkLibrary(files, { ...ours(), today });

  test.each(checked)('$file', ({ problems }) => {
    expect(problems).toEqual([]);
  });

  test.each([...HELD_TO_AIM])('%s, which we came with, reads at the aim in every language', (slug) => {
    const grades = checked.flatMap(({ page }) => (page?.front.slug === slug ? [page.measured.grade] : []));
    expect(grades).toHaveLength(LANGUAGES.length);
    for (const grade of grades) expect(grade).toBeLessThanOrEqual(GRADE_AIM);
  });
});

describe('a day that passes', () => {
  const files = new Map(learnFiles().map((name) => [name, learnText(name)]));
  const refusedOn = (today: string, pages = files) =>
    checkLibrary(pages, { ...ours(), today }).flatMap(({ problems }) => problems);
  const lastWork =
    learnPages()
      .map(({ front }) => front.lastChecked)
      .sort()
      .at(-1) ?? '';

  test.each([lastWork, '2027-05-29', '2040-01-01'])('%s refuses nothing by itself', (today) => {
    expect(refusedOn(today)).toEqual([]);
  });

  test('once a page has been checked again, those that were due and left unmarked are refused', () => {
    const again = new Map(files);
    for (const name of ['baclofen.en.mdx', 'baclofen.es.mdx'])
      again.set(
        name,
        learnText(name)
          .replace(/^lastChecked: .*/m, 'lastChecked: 2030-01-01')
          .replace(/^nextCheck: .*/m, 'nextCheck: 2030-07-01'),
      );
    const marked = new Map(
      [...again].map(([name, text]) => [
        name,
        name.startsWith('baclofen') ? text : text.replace(/^nextCheck: .*/m, '$&\noverdue: true'),
      ]),
    );
    const refused = refusedOn('2030-01-02', again);
    expect(refused).toHaveLength(files.size - 2);
    for (const { reason } of refused) expect(reason).toMatch(/does not say it is overdue/);
    expect(refusedOn('2030-01-02', marked)).toEqual([]);
  });
});

describe('the baclofen page', () => {
  // What the page has to say, item by item, as its readers meet it in either language.
  test.each<[item: string, en: readonly RegExp[], es: readonly RegExp[]]>([
    ['what it is (GABA-B muscle relaxant)', [/is a muscle relaxant/, /GABA-B/], [/relaja los músculos/, /GABA-B/]],
    ['that it eases and does not fix', [/It eases these/, /does not fix what/], [/Alivia esas/, /No arregla lo que/]],
    [
      'that it is no controlled drug, and misuse has been reported',
      [/not a federally controlled drug/, /Misuse has been reported/],
      [/no está en la lista federal de drogas controladas/, /Se ha visto uso indebido/],
    ],
    [
      'what its label says it is not for',
      [/spasms from rheumatic disease/, /after a stroke, in Parkinson disease, or in cerebral palsy/],
      [
        /espasmos de las enfermedades reumáticas/,
        /un derrame cerebral, ni en el Parkinson, ni en la parálisis cerebral/,
      ],
    ],
    [
      'where it is used for drinking, and what France did',
      [
        /Australia and some of Europe/,
        /approved it for adults in October 2018/,
        /June 2020/,
        /a court stopped the sale/,
      ],
      [/Australia y en algunos países de Europa/, /para adultos en octubre de 2018/, /junio de 2020/, /paró la venta/],
    ],
    [
      'that for anxiety it is off-label, and that little supports it',
      [/or for anxiety/, /For anxiety the evidence is limited/],
      [/ni para la ansiedad/, /Para la ansiedad, las pruebas son limitadas/],
    ],
    [
      'approved use and use off-label for alcohol',
      [
        /approved for spasticity/,
        /not approved here for drinking/,
        /off-label/,
        /disulfiram, naltrexone, and acamprosate/,
      ],
      [
        /aprobado para la espasticidad/,
        /no está aprobado para la bebida/,
        /off-label/,
        /disulfiram, la naltrexona y el acamprosato/,
      ],
    ],
    [
      'the evidence for, with its numbers',
      [
        /17 trials .* 1,818 people/,
        /710 of 1,000/,
        /816 of 1,000/,
        /87 do so with it\. The margin runs from 77 to 99/,
        /9 more days out of 100/,
        /57 of 100/,
        /36 of 100/,
        /65 to 69 of 100/,
        /43 of 100/,
      ],
      [
        /17 estudios con 1,818/,
        /710 volvieron/,
        /816 de cada 1,000/,
        /con él vuelven 87\. El margen va de 77 a 99/,
        /9 días más/,
        /57 de cada 100/,
        /36 de cada 100/,
        /65 y 69 de cada 100/,
        /43 de cada 100/,
      ],
    ],
    [
      'the evidence against, with its numbers',
      [
        /from 2018, had 12 trials with 1,128 people\. It had not shown a clear benefit\..* to be checked/,
        /no clear change in heavy drinking days/,
        /no clear change in drinks a day/,
        /11\.9 of 100/,
        /10\.5 of 100/,
      ],
      [
        /de 2018, tenía 12 estudios con 1,128 personas\. No había mostrado un beneficio claro\..* por verificar/,
        /no halló un cambio claro en los días de consumo fuerte/,
        /Tampoco en los tragos/,
        /11\.9 de cada 100/,
        /10\.5 de cada 100/,
      ],
    ],
    [
      'never stop suddenly, and the signs',
      [
        /Do not stop baclofen suddenly/,
        /18 to 31 hours/,
        /seizures/,
        /high fever/,
        /stiff muscles/,
        /muscle that breaks down/,
      ],
      [
        /No deje el baclofeno de golpe/,
        /18 y 31 horas/,
        /convulsiones/,
        /fiebre alta/,
        /músculos rígidos/,
        /músculo que se deshace/,
      ],
    ],
    [
      'the pump emergency',
      [
        /boxed warning since April 2002/,
        /may have failed is treated as an emergency/,
        /Call 911 or go to an emergency room now/,
      ],
      [/desde abril de 2002/, /quizás falló se trata como una emergencia/, /Llame al 911 o vaya a urgencias ahora/],
    ],
    [
      'mixing, with the warnings of 2016 and 2019',
      [/In 2016 the FDA/, /In 2019 the FDA/, /With alcohol/, /With opioids/, /sleeping pills, barbiturates, GHB/],
      [/En 2016 la FDA/, /En 2019 la FDA/, /Con alcohol/, /Con opioides/, /pastillas para dormir, barbitúricos, GHB/],
    ],
    [
      'an overdose: signs, 911, Poison Help, what naloxone does not do',
      [/cannot be woken/, /Call 911 now/, /1-800-222-1222/, /Naloxone does not/, /give naloxone/],
      [/despertar a la persona/, /Llame al 911 ahora/, /1-800-222-1222/, /La naloxona tampoco/, /dele naloxona/],
    ],
    [
      'that sleepy and cold is an overdose and not withdrawal',
      [/sleepy and cold fits taking too much\. It does not fit withdrawal/],
      [/sueño y el cuerpo frío apunta a que se tomó demasiado\. No es lo que se ve en la abstinencia/],
    ],
    [
      'antidepressants, of which not all are a problem',
      [/With antidepressants\.\*\* Not all/, /tricyclics may add weakness/, /MAOIs may lower blood pressure/],
      [/Con antidepresivos\.\*\* No todos/, /tricíclicos, pueden dar más debilidad/, /IMAO pueden bajar la presión/],
    ],
    [
      'kidney disease',
      [/15,942 people/, /1\.11 of 100/, /0\.42 of 100/, /overdose on a usual amount/],
      [/15,942 personas/, /1\.11 de cada 100/, /0\.42/, /una cantidad común puede llegar a ser una sobredosis/],
    ],
    ['pregnancy', [/withdrawal after birth/], [/abstinencia después de nacer/]],
    [
      'mood, as rare',
      [
        /Rarely\. We know of a few case reports/,
        /called hypomania\. It is a milder form of mania, and lasts four days or more/,
      ],
      [
        /Pocas veces\. Solo conocemos/,
        /se llama hipomanía\. Es una forma más leve de la manía, y dura cuatro días o más/,
      ],
    ],
    [
      'talk to the prescriber; no amounts',
      [/Ask the prescriber/, /This page gives no amounts/],
      [/Pregúntele a quien lo receta/, /Esta página no dice cuánto tomar/],
    ],
    ['driving, and sharing it', [/Do not drive/, /Never share/], [/No maneje/, /Nunca lo comparta/]],
    ['help lines', [/<Help \/>/, /988/], [/<Help \/>/, /988/]],
    [
      'what is often told wrong',
      [
        /one published case/,
        /did not\. Those warnings went on opioid .* nearly 400 products/,
        /16,416 deaths in 2020, is for prescription opioids\. Baclofen is not an opioid.* to be checked/,
        /low back pain/,
        /1962, for epilepsy.* the 1970s/,
      ],
      [
        /un solo caso publicado/,
        /No fue así\. .* casi 400 productos/,
        /16,416 muertes en 2020, es de opioides con receta\. El baclofeno no es un opioide.* por verificar/,
        /dolor de espalda/,
        /1962, para la epilepsia.* los años setenta/,
      ],
    ],
  ])('says %s', (_, en, es) => {
    for (const words of en) expect(learnText('baclofen.en.mdx')).toMatch(words);
    for (const words of es) expect(learnText('baclofen.es.mdx')).toMatch(words);
  });

  test('numbers its sources by first use, the summary first', () => {
    const page = learnPage('baclofen', 'en');
    expect(page?.sources.slice(0, 4)).toEqual([
      'label_baclofen_oral',
      'debeaurepaire_2019',
      'label_ozobax',
      'fda_2016_opioid_benzo',
    ]);
    expect(new Set(page?.sources).size).toBe(page?.sources.length);
  });

  test('says in both languages the same, in the same order, from the same sources', () => {
    const [en, es] = [learnPage('baclofen', 'en'), learnPage('baclofen', 'es')];
    expect(es?.sources).toEqual(en?.sources);
    expect(es?.headings.length).toBe(en?.headings.length);
  });
});

describe('in Spanish a page rests on all that it rests on in English', () => {
  test.each(learnSlugs())('%s', (slug) => {
    const [en, es] = [learnPage(slug, 'en')?.sources ?? [], learnPage(slug, 'es')?.sources ?? []];
    expect(en.length).toBeGreaterThan(0);
    expect(en.filter((source) => !es.includes(source))).toEqual([]);
  });
});

test.each(['no-such-page', '../learn/baclofen', ''])('a page that is not written is not found: %j', (slug) => {
  expect(learnPage(slug, 'en')).toBeNull();
});

test('a page asked for again is the one that was read, and is not read anew', () => {
  const [first] = learnPages();
  expect(first).toBeDefined();
  expect(learnPages()[0]).toBe(first);
  expect(learnPage(first?.front.slug ?? '', 'en')).toBe(first);
});

test('every source shown has its publisher, title and https address', () => {
  for (const source of learnPages().flatMap(listedSources)) {
    expect(source.publisher).not.toBe('');
    expect(source.title).not.toBe('');
    expect(source.url).toMatch(/^https?:\/\//);
  }
});

test('no source, as it is named to families, gives an amount of a medicine or a number to call', () => {
  for (const { title } of learnPages().flatMap(listedSources)) {
    expect(title).not.toMatch(/\d\s?(?:mg|mcg)\b/);
    expect(phoneProblems('', title, allowedPhones())).toEqual([]);
  }
});

test('a page that cites an unknown source cannot be drawn', () => {
  const page = readPage(
    'x',
    learnText('baclofen.en.mdx').replace('<Cite id="bacald" />', '<Cite id="nobody_knows" />'),
  );
  expect(() => listedSources(page)).toThrow(/nobody_knows/);
});
