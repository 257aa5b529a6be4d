import { caller } from '@/app/(public)/caller-cookies';
import { paths } from '@/app/(public)/paths';
import { CENTRE } from '@/content/centre';
import { answersOf } from '@/domain/intake/answers';
import type { Draft } from '@/domain/intake/draft';
import { placeOf } from '@/domain/intake/flow';
import { receipt } from '@/domain/intake/steps/receipt';
import type { Language } from '@/domain/language';
import { viewStatus } from '@/operations/view-status';
import { Frame } from '../Frame';
import { HandOverSection } from '../link/HandOver';
import { ChangeWaits } from '../status/ChangeWaits';
import { OwnChoices } from '../status/OwnChoices';
import { ReceiptPage } from './ReceiptPage';

/** A caller's own receipt, with what they can still do. */
export async function ReceiptOf({ lang, draft }: { lang: Language; draft: Draft }) {
  const lead = (await viewStatus(await caller()))?.status ?? null;
  const { safeContact } = answersOf(draft, CENTRE.hours.zone);
  const page = placeOf(draft, receipt.slug);
  return (
    <Frame lang={lang} at={(other) => (page ? paths.step(other, page) : paths.status(other))}>
      <ChangeWaits lang={lang} draft={draft} />
      <ReceiptPage lang={lang} draft={draft} lead={lead}>
        <OwnChoices lang={lang} change="form" mayStop={!lead?.closedAt && safeContact?.permission === 'yes'} />
      </ReceiptPage>
      <HandOverSection lang={lang} draft={draft} />
    </Frame>
  );
}
