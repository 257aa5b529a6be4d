import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { callerSql } from '@/db/client';
import { refOf } from '@/domain/intake/ref';
import { addNote } from '@/operations/add-note';
import { closeLead } from '@/operations/close-lead';
import { logContact } from '@/operations/log-contact';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, MARISOL, type Person, saying, sendAs } from '../people';
import { disguises, dumpOf, found } from '../planted';

const { owner, log } = await freshDatabase();

/** Words planted everywhere a person can write. */
const CANARIES = {
  name: 'Wrenfield',
  phone: '(802) 555-0187',
  instead: 'Goldfinch from the choir',
  typed: 'bluewarblerpowder',
  amount: 'seven siskins',
  whatFor: 'für die Nächte ohne Zaunkönig',
  note: 'nightjar on the landing',
  contact: 'kestrel said to ring',
  nextStep: 'osprey clinic on Monday',
} as const;

const dump = () => dumpOf(owner);

const named = saying(MARISOL, {
  name: { name: [CANARIES.name] },
  'safe-contact': { phone: [CANARIES.phone], sayInstead: [CANARIES.instead] },
  substances: { typed: [CANARIES.typed] },
  'substance/alcohol': { amount: [CANARIES.amount] },
  'mix/1': { whatFor: [CANARIES.whatFor] },
});
// A word of their own gets a page of its own.
const person: Person = {
  ...named,
  pages: named.pages.flatMap((page) =>
    page.slug === 'mixes' ? [{ slug: 'substance', item: `typed-${refOf(CANARIES.typed)}`, fields: {} }, page] : [page],
  ),
};
const ana = await hire(await ada(), 'Ana', ['admissions']);
const { leadId, code, actor } = await sendAs(person);
await addNote({ actor: ana, input: { leadId, text: CANARIES.note } });
const input = {
  leadId,
  way: 'call',
  outcome: 'talked',
  theyCalled: true,
  text: CANARIES.contact,
  hours: HOURS,
} as const;
await logContact({ actor: ana, input });
await closeLead({ actor: ana, input: { leadId, disposition: 'not_now', nextStep: CANARIES.nextStep } });

describe('a stolen database', () => {
  test('the search finds a word in each disguise', () => {
    for (const text of Object.values(CANARIES))
      for (const disguise of disguises(text))
        expect(found(Buffer.concat([Buffer.of(7, 8), disguise, Buffer.of(9)]), text)).toBe(true);
    const inside = Buffer.from(`some ${CANARIES.note} here`);
    for (const shift of [0, 1, 2])
      expect(found(Buffer.from(inside.subarray(shift).toString('base64')), CANARIES.note)).toBe(true);
    expect(found(Buffer.from('nothing of the kind'), CANARIES.note)).toBe(false);
  });

  test('the dump is a real one', async () => {
    const all = await dump();
    expect(found(all, leadId)).toBe(true);
    expect(found(all, 'Ana')).toBe(true);
    expect(all.length).toBeGreaterThan(5000);
  });

  test.each(Object.entries(CANARIES))('holds no word a caller or staff wrote about them: %s', async (_, text) => {
    expect(found(await dump(), text)).toBe(false);
  });

  test('holds neither a caller’s code nor the key of their draft', async () => {
    const all = await dump();
    expect(found(all, code)).toBe(false);
    const key = Buffer.from(actor.key);
    for (const form of [key, key.toString('hex'), key.toString('base64url'), key.toString('base64').slice(0, -1)])
      expect(all.includes(form)).toBe(false);
  });
});

describe('the database’s own log', () => {
  test('names none of them, not even in an error that quotes what was typed', async () => {
    const typed = CANARIES.name;
    await expect(callerSql().unsafe(`SELECT '${typed}'::uuid`)).rejects.toThrow(typed);
    await expect(callerSql()`SELECT caller.draft_get(${typed}::text::bytea, ${1})`).rejects.toThrow();
    await pause(200);
    const written = readFileSync(log);
    expect(written.length).toBeGreaterThan(100);
    for (const text of [...Object.values(CANARIES), code]) expect(found(written, text)).toBe(false);
  });
});
