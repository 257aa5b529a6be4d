import { centreMoment } from '@/app/(desk)/desk/clocks';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { StoryForm } from '@/components/desk/StoryForm';
import { StoryList, type StoryRow } from '@/components/desk/StoryList';
import { CONSENT_WAY_WORDS, STORY_LANGUAGES } from '@/components/desk/story-fields';
import { LANGUAGES } from '@/domain/language';
import { may } from '@/domain/lead/roles';
import { STORY_CONSENT } from '@/domain/stories/consent';
import { listStories } from '@/operations/list-stories';

/** The stories shown to families, who agreed to each, and the form for one more. */
export default async function StoriesPage({ searchParams }: { searchParams: Query }) {
  const { actor, member } = await signedIn();
  const listed = await listStories({ actor, input: {} });
  if (isRefusal(listed)) turnAway(listed);
  const today = new Date().toISOString().slice(0, 10);
  const rows = listed.stories.map((story): StoryRow => {
    const shown = story.withdrawn === null;
    return {
      id: story.id,
      person: story.person ?? 'Who signed could not be opened',
      state: stateOf(story, today),
      words: story.words,
      lang: story.language,
      consent: [
        ['Signed', `${story.signedOn}. ${CONSENT_WAY_WORDS[story.consentWay]}. Version ${story.consentVersion}.`],
        ['Agreed to', `${story.namesThem ? 'Words with a name' : 'Words without a name'}, in ${inWords(story)}`],
        ['Shown until', story.until ?? 'They take it back'],
        ['Written down', `${centreMoment(story.recorded.at)}, by ${story.recorded.by}`],
      ],
      withdraw: shown && may(member.roles, 'story.withdraw') ? deskPaths.storyDeed('withdraw') : null,
    };
  });
  return (
    <DeskFrame title="Stories" member={member} here={deskPaths.stories} done={await oneOf(searchParams, 'done')}>
      <p>
        What people say of their care, on the pages for families. Showing one says in public that they were treated.
      </p>
      <section aria-labelledby="on-record">
        <h2 id="on-record">On record</h2>
        <StoryList rows={rows} />
      </section>
      {may(member.roles, 'story.publish') && (
        <section aria-labelledby="one-more">
          <h2 id="one-more">Show a story</h2>
          <p>Have this signed first (version {STORY_CONSENT.version}), in the language of the words:</p>
          {LANGUAGES.map((lang) => (
            <blockquote key={lang} lang={lang}>
              {STORY_CONSENT.text[lang]}
            </blockquote>
          ))}
          <StoryForm action={deskPaths.storyDeed('publish')} hidden={{ version: STORY_CONSENT.version }} />
        </section>
      )}
    </DeskFrame>
  );
}

type Listed = Extract<Awaited<ReturnType<typeof listStories>>, { kind: 'listed' }>['stories'][number];

const inWords = ({ language }: Listed): string => STORY_LANGUAGES[language];

function stateOf({ withdrawn, until, shownName, ...story }: Listed, today: string): string {
  if (withdrawn) return `Taken down ${centreMoment(withdrawn.at)}, by ${withdrawn.by}. The words are deleted.`;
  if (until !== null && until <= today) return `No longer shown since ${until}. The words are still kept here.`;
  return `Shown in ${STORY_LANGUAGES[story.language]}, ${shownName === null ? 'without a name' : `as “${shownName}”`}.`;
}
