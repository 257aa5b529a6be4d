import type { Hours } from '@/domain/lead/staffed-hours';
import type { Actor } from './actor';
import { openCall } from './open-call';
import { type How, type Sent, sendParcel } from './send-parcel';
import { takeParcel } from './take-parcel';

/**
 * Sends what a call holds by now, as a caller's own draft is sent, in the name of the member who takes it down. To anybody
 * but that member there is nothing to send; and where they are refused nothing is sent, and the draft still says so.
 */
export async function sendCall(call: How & { actor: Actor; key: Uint8Array; hours: Hours }): Promise<Sent> {
  const { actor, key, hours, ...how } = call;
  const own = await openCall({ actor, input: { key } });
  if (own.kind !== 'opened') return { kind: 'gone' };
  return sendParcel({ actor: { kind: 'caller', key, code: null }, hours, ...how }, async (sending) => {
    const { kind } = await takeParcel({ actor, input: { sending, hours } });
    return kind === 'sent' || kind === 'again' || kind === 'stopped' ? kind : 'refused';
  });
}
