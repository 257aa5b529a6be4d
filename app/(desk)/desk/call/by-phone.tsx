import { ReceiptPage } from '@/app/(public)/[lang]/form/ReceiptPage';
import type { Taking } from '@/app/(public)/taking';
import { DeedButton } from '@/components/desk/DeedButton';
import { Inset } from '@/components/public/Inset';
import type { Draft } from '@/domain/intake/draft';
import { receipt } from '@/domain/intake/steps/receipt';
import type { Language } from '@/domain/language';
import { deskPaths } from '../paths';
import { CallFrame } from './CallFrame';
import { callAtHand, callPaths } from './call';

const ENDING = (
  <section lang="en">
    <h2>For you</h2>
    <p>Read the words and the time out slowly, and let the caller write them down. Then end the call here.</p>
    <DeedButton action={deskPaths.callEnd} label="End the call" />
  </section>
);

const IN_DANGER = (
  <div lang="en">
    <Inset tone="urgent" title="Stay on the line, and tell the caller this now">
      <p>
        Do not hang up to make a call. If they cannot call 911 by themselves, ask where they are, and have a colleague
        call from another line.
      </p>
    </Inset>
  </div>
);

/** What the caller on the phone hears at the end, as their own receipt would say it; and the way to the new lead. */
async function CallReceipt({ lang, draft }: { lang: Language; draft: Draft }) {
  const { lead } = await callAtHand();
  return (
    <CallFrame lang={lang} at={(other) => callPaths.step(other, { page: receipt.page, item: null })}>
      <ReceiptPage lang={lang} draft={draft} lead={lead} />
      {ENDING}
    </CallFrame>
  );
}

/** The intake as staff go through it for a caller on the phone. */
export const BY_PHONE: Taking = {
  paths: callPaths,
  Frame: CallFrame,
  draft: async () => (await callAtHand()).draft,
  Receipt: CallReceipt,
  offeredKey: null,
  inDanger: IN_DANGER,
  ending: ENDING,
  toPrint: null,
  aloud: true,
};
