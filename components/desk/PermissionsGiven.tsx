import type { Answers } from '@/domain/intake/answers';
import styles from './lead.module.css';

const GIVEN = { yes: 'Yes', no: 'No', none: 'No answer, or not sure: treat as no' } as const;

/** What the caller let us do beside contacting them. It is no consent to disclose: that is a signed form of its own. */
export function PermissionsGiven({ permissions }: { permissions: Answers['permissions'] }) {
  const { keep, talkTo, talkToWho } = permissions ?? { keep: null, talkTo: null, talkToWho: null };
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">Permissions</h2>
      {permissions ? (
        <dl>
          <dt>Keep the answers if they don’t come now</dt>
          <dd>{GIVEN[keep ?? 'none']}</dd>
          <dt>Talk about it with somebody they name</dt>
          <dd>
            {GIVEN[talkTo ?? 'none']}
            {talkTo === 'yes' && `: ${talkToWho ?? 'nobody named yet'}`}
          </dd>
        </dl>
      ) : (
        <p className={styles.small}>Not asked so far: treat as no.</p>
      )}
      <p className={styles.small}>No consent to disclose under 42 CFR Part 2: that form is signed with the person.</p>
    </section>
  );
}
