import { answerStep } from '@/app/(public)/answer-step';
import { paths } from '@/app/(public)/paths';
import type { Draft, Fields } from '@/domain/intake/draft';
import { FORM_SHAPE } from '@/domain/intake/earlier-form';
import type { Place } from '@/domain/intake/flow';
import type { Language } from '@/domain/language';
import type { How } from '@/operations/send-parcel';

export interface AnsweredBy {
  /** The draft as it is kept then. */
  readonly draft: Draft;
  /** Where the button leads. */
  readonly path: string;
  /** Each time the desk was to be sent something. */
  readonly sendings: readonly How[];
}

/** Posts a page by one of its buttons as the door does, without a server: a test's own settings must be mocked. */
export async function answeredBy(
  draft: Draft,
  lang: Language,
  place: Place,
  fields: Fields,
  go: string,
): Promise<AnsweredBy> {
  let kept = draft;
  const sendings: How[] = [];
  const answered = await answerStep(
    {
      paths,
      save: async ({ change }) => {
        kept = { ...change(draft), form: FORM_SHAPE };
        return { draft: kept, version: 1, key: new Uint8Array(32), begun: false };
      },
      send: async (_, how) => {
        sendings.push(how);
        return { kind: 'not-yet' };
      },
      giveCode: async () => {},
    },
    { lang, page: `${place.page}`, fields: { ...fields, go: [go], ...(place.item && { item: [place.item.key] }) } },
  );
  if (answered.kind !== 'answered') throw new Error(answered.kind);
  return { draft: kept, path: answered.path, sendings };
}
