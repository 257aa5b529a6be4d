import { centreMoment } from '@/app/(desk)/desk/clocks';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { CentreRecord } from '@/components/desk/CentreRecord';
import { FormMessage } from '@/components/desk/FormMessage';
import { OnCallForm, OnCallList } from '@/components/desk/OnCall';
import { SettingsForm, SettingsRead } from '@/components/desk/SettingsForm';
import { CENTRE } from '@/content/centre';
import type { MailState } from '@/domain/lead/on-call';
import { may } from '@/domain/lead/roles';
import { SETTINGS, type Setting, type SettingName } from '@/domain/lead/settings';
import { settingsThat } from '@/operations/change-settings';
import { readSettings } from '@/operations/read-settings';

/** Clocks, thresholds, who is on call, whether mail leaves, and who the centre says it is: with who set what, and when. */
export default async function SettingsPage({ searchParams }: { searchParams: Query }) {
  const { actor, member } = await signedIn();
  const read = await readSettings({ actor, input: { hours: CENTRE.hours } });
  if (isRefusal(read)) turnAway(read);
  const part = (deed: Setting['may'], action: 'clocks' | 'thresholds', button: string) => {
    const names = settingsThat(deed);
    if (!may(member.roles, deed)) return <SettingsRead names={names} values={read.values} />;
    const to = deskPaths.settingsDeed(action);
    return <SettingsForm action={to} names={names} values={read.values} button={button} />;
  };
  const { street, city, state, zip } = CENTRE.address;
  const mayRoster = may(member.roles, 'oncall.change');
  return (
    <DeskFrame title="Settings" member={member} here={deskPaths.settings} done={await oneOf(searchParams, 'done')}>
      <section aria-labelledby="clocks">
        <h2 id="clocks">Clocks</h2>
        <p>Leads that nobody has tried yet are timed afresh as soon as these change.</p>
        {part('settings.change', 'clocks', 'Set the clocks')}
      </section>
      <section aria-labelledby="thresholds">
        <h2 id="thresholds">Thresholds of the triage rules</h2>
        <p>
          They are proposals, and need a clinician’s sign-off. They hold for what is judged from now on, and are part of
          the <a href={deskPaths.rulesPart('settings')}>rule set’s version</a>.
        </p>
        {part('settings.thresholds', 'thresholds', 'Set the thresholds')}
      </section>
      <section aria-labelledby="on-call">
        <h2 id="on-call">Who is on call</h2>
        <p>
          Whoever is on call gets a mail that says “Something new is waiting”, and nothing else: for a new emergency at
          any hour, and outside staffed hours for somebody nobody has tried in time. It goes to the address they sign in
          with. The hours are by the centre’s clock ({CENTRE.hours.zone.replaceAll('_', ' ')}).
        </p>
        <MailSaid configured={read.mail.configured} counts={read.mail.lastWeek} />
        <OnCallList watches={read.watches} remove={mayRoster ? deskPaths.settingsDeed('off-call') : null} />
        {mayRoster && <OnCallForm action={deskPaths.settingsDeed('on-call')} colleagues={read.colleagues} />}
      </section>
      <section aria-labelledby="centre">
        <h2 id="centre">The centre</h2>
        <p>
          Every page says of the centre what stands here. It is not changed at the desk: whoever looks after this system
          changes it in content/centre.ts, where it is checked, and starts the system again.
        </p>
        <CentreRecord
          {...CENTRE}
          neutralName={CENTRE.neutralName.en}
          licence={CENTRE.licence.en}
          address={`${street}, ${city}, ${state} ${zip}`}
          phone={CENTRE.phone.display}
          whoAnswers={CENTRE.whoAnswers.en}
          staffed={CENTRE.staffed.en}
        />
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">What was set, and by whom</h2>
        {read.changes.length === 0 && <p>Nothing was set yet: everything is as it comes.</p>}
        <ul>
          {read.changes.map(({ seq, name, value, by, at }) => (
            <li key={seq}>
              {labelOf(name)}: {value}. {by}, {centreMoment(at)}
            </li>
          ))}
        </ul>
      </section>
    </DeskFrame>
  );
}

const isSetting = (name: string): name is SettingName => Object.hasOwn(SETTINGS, name);
const labelOf = (name: string): string => (isSetting(name) ? SETTINGS[name].label : name);

function MailSaid({ configured, counts }: { configured: boolean; counts: Partial<Record<MailState, number>> }) {
  if (!configured)
    return (
      <FormMessage kind="note">
        No mail server is set up, so nobody is told by mail. Whoever looks after this system sets PORCHLIGHT_SMTP_URL
        and PORCHLIGHT_MAIL_FROM.
      </FormMessage>
    );
  const lost = (counts.given_up ?? 0) + (counts.unsure ?? 0);
  const open = (counts.waiting ?? 0) + (counts.sending ?? 0);
  return (
    <p>
      In the last seven days {counts.sent ?? 0} sent, {open} on the way, {lost} that did not arrive or may not have.
      {counts.nobody !== undefined && ` Nobody was on call ${counts.nobody === 1 ? 'once' : `${counts.nobody} times`}.`}
    </p>
  );
}
