/**
 * What stands on every sheet and file that leaves the screen: the second of the two statements that 42 CFR 2.32(a) offers.
 * Source: `fr_part2`.
 */
export const PART_TWO_NOTICE = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

/** Its scope here: no consent to disclose a record is kept in this software, so that nothing on paper may leave the programme. */
export const NO_CONSENT_SCOPE =
  'No consent to disclose is on record here. This stays with the staff of this program; it is not handed to anybody else.';
