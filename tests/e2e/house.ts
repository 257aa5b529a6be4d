import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { STAFF, type Staff } from './callers';

const shape = z.object({ origin: z.string(), setUpToken: z.string(), openInvitation: z.string() });

/** What the tests know of the house they test: where it is, the set-up link it printed, an invitation still open. */
export type House = z.infer<typeof shape>;

const FILE = 'tests/.out/house.json';

export const STAFF_NAMES = Object.keys(STAFF) as readonly Staff[];
/** Where the cookies of a signed-in member of staff are kept for the length of a run. */
export const cookiesOf = (who: Staff): string => `tests/.out/${who}.cookies.json`;

export function writeHouse(house: House): void {
  writeFileSync(FILE, JSON.stringify(house));
}

/** The house under test. Throws when no run has started one. */
export function readHouse(): House {
  if (!existsSync(FILE)) throw new Error('No house is running: start the tests with "npx playwright test".');
  return shape.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}
