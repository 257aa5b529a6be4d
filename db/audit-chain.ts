import { createHash } from 'node:crypto';
import type { AuditLine } from './queries/audit';

const field = (text: string): Buffer => {
  const body = Buffer.from(text, 'utf8');
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length);
  return Buffer.concat([length, body]);
};

/** The hash a line must carry: over its length-prefixed fields and the hash before it, as `audit_append` computes it. */
export const hashOf = (line: AuditLine): Buffer =>
  createHash('sha256')
    .update(field(String(line.seq)))
    .update(field(line.at.toISOString()))
    .update(field(line.actorKind))
    .update(field(line.actorId))
    .update(field(line.deed))
    .update(field(line.subject))
    .update(field(line.purpose))
    .update(field(line.outcome))
    .update(field(line.detail))
    .update(line.previous)
    .digest();

export interface ChainState {
  readonly seq: number;
  readonly hash: Buffer;
}

export const CHAIN_START: ChainState = { seq: 0, hash: Buffer.alloc(32) };

/** Follows the chain over some lines in order. Returns the new state, or the first line that breaks it and why. */
export function follow(
  state: ChainState,
  lines: readonly AuditLine[],
): ChainState | { readonly broken: number; readonly why: string } {
  let { seq, hash } = state;
  for (const line of lines) {
    if (line.seq !== seq + 1) return { broken: seq + 1, why: `line ${seq + 1} is missing` };
    if (!hash.equals(line.previous))
      return { broken: line.seq, why: `line ${line.seq} does not follow the line before it` };
    const expected = hashOf(line);
    if (!expected.equals(line.hash))
      return { broken: line.seq, why: `line ${line.seq} was changed after it was written` };
    seq = line.seq;
    hash = expected;
  }
  return { seq, hash };
}
