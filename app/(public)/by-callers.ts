import { cache } from 'react';
import { openDraft } from '@/operations/open-draft';
import { Frame } from './[lang]/Frame';
import { ReceiptOf } from './[lang]/form/ReceiptOf';
import { caller, offeredKey } from './caller-cookies';
import { paths } from './paths';
import type { Taking } from './taking';

/** The intake as callers go through it by themselves, on the public pages. */
export const BY_CALLERS: Taking = {
  paths,
  Frame,
  // Asked by the title and by the page: looked up once.
  draft: cache(async () => openDraft(await caller())),
  Receipt: ReceiptOf,
  offeredKey,
  toPrint: paths,
  inDanger: null,
  ending: null,
  aloud: false,
};
