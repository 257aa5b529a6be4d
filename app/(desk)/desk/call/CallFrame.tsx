import type { FrameProps } from '@/app/(public)/[lang]/Frame';
import { EmergencyStrip } from '@/components/public/EmergencyStrip';
import { LanguageSwitch } from '@/components/public/LanguageSwitch';
import { DeskFrame } from '../frame';
import { deskPaths } from '../paths';
import { callAtHand } from './call';

/** A page of the intake under the desk: what is read aloud stands in the caller's language, what is for staff in English. */
export async function CallFrame({ lang, title, at, children }: FrameProps) {
  const { member } = await callAtHand();
  return (
    <DeskFrame
      member={member}
      here={deskPaths.call}
      above={
        <div lang={lang}>
          <EmergencyStrip lang={lang} />
        </div>
      }
    >
      <p>
        <strong>On the phone.</strong> Read aloud what stands below, and write down what the caller says.
      </p>
      <div lang={lang}>
        <LanguageSwitch
          lang={lang}
          switching={
            typeof at === 'function'
              ? { by: 'links', hrefs: { en: at('en'), es: at('es') } }
              : { by: 'form', formId: at.formId }
          }
        />
        {title && <h1>{title}</h1>}
        {children}
      </div>
    </DeskFrame>
  );
}
