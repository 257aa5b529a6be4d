import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { paths } from '@/app/(public)/paths';
import { keptPage } from '@/app/kept-page';
import { LeaveNow } from '@/components/public/LeaveNow';
import { CENTRE } from '@/content/centre';

const back = { status: 503, sentence: 'Try again soon.', backHref: '/en' };

describe('what somebody typed when it could not be taken', () => {
  test('a long text comes back exactly, in a box, whatever signs are in it', async () => {
    const text = '</textarea><script>alert(1)</script> "quoted" & \'more\'\nsecond line';
    const html = await keptPage({ ...back, action: '/en/form', fields: { story: [text] } }).text();
    expect(html).not.toContain('<script');
    expect(html).toContain(
      '&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; &#39;more&#39;\nsecond line',
    );
  });

  test('every value of a repeated field is carried along, in order', async () => {
    const html = await keptPage({ ...back, action: '/en/form', fields: { named: ['a', 'b'] } }).text();
    expect(html.indexOf('name="named" value="a"')).toBeGreaterThan(0);
    expect(html.indexOf('name="named" value="b"')).toBeGreaterThan(html.indexOf('name="named" value="a"'));
  });

  test('a password is asked for again and never written into the page', async () => {
    const fields = { password: ['a lamp left on the porch'], name: ['Noor'] };
    const html = await keptPage({ ...back, action: '/desk', fields, secret: ['password'] }).text();
    expect(html).not.toContain('a lamp left');
    expect(html).toContain('type="password" name="password"');
  });

  test('what was missing can be chosen on the page itself', async () => {
    const shown = { outcome: { label: 'How did it go?', options: [{ value: 'talked', label: 'Talked' }] } };
    const html = await keptPage({ ...back, action: '/desk', fields: { note: ['x'] }, shown }).text();
    expect(html).toContain('<select name="outcome"');
    expect(html).toContain('name="note" value="x"');
  });
});

describe('an invitation that was refused', () => {
  const shown = {
    roles: {
      label: 'What will they do?',
      many: true,
      options: [
        { value: 'admissions', label: 'Admissions' },
        { value: 'clinician', label: 'Clinician' },
        { value: 'administrator', label: 'Administrator' },
      ],
    },
  };
  const boxes = async (fields: Record<string, string[]>) =>
    [
      ...(await keptPage({ ...back, action: '/desk/staff/invite', fields, shown }).text()).matchAll(
        /<input type="checkbox" name="roles" value="(\w+)"( checked)?>/g,
      ),
    ].map(([, value, checked]) => [value, checked !== undefined]);

  test('for want of a role has the boxes to tick', async () => {
    expect(await boxes({ name: ['Ben'] })).toEqual([
      ['admissions', false],
      ['clinician', false],
      ['administrator', false],
    ]);
  });

  test('for something else keeps every role that was ticked, once', async () => {
    expect(await boxes({ roles: ['admissions', 'administrator'] })).toEqual([
      ['admissions', true],
      ['clinician', false],
      ['administrator', true],
    ]);
  });
});

describe('a person in danger who meets this page', () => {
  test.each(['en', 'es'] as const)('has 911, 988, Poison Help and our phone on it, in %s', async (lang) => {
    const html = await keptPage({ ...back, lang }).text();
    for (const href of ['tel:911', 'tel:988', 'tel:+18002221222', `tel:${CENTRE.phone.e164}`])
      expect(html).toContain(`href="${href}"`);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(/<main>.*<\/main>/s.exec(html)?.[0], 'there is nothing to send again').not.toContain('<form');
  });

  test.each(['en', 'es'] as const)(
    'can leave from it as from every other page, in %s; staff need not',
    async (lang) => {
      const way = (html: string) => ({
        method: /<form[^>]* method="(.*?)"/.exec(html)?.[1],
        action: /<form[^>]* action="(.*?)"/.exec(html)?.[1],
        id: /<form[^>]* id="(.*?)"/.exec(html)?.[1],
        exit: /<form[^>]* data-exit="(.*?)"/.exec(html)?.[1],
        words: /<button[^>]*>(?:<svg.*<\/svg>)?(.*?)<\/button>/s.exec(html)?.[1],
      });
      const html = await keptPage({ ...back, lang, action: '/en/form', fields: { name: ['Mari'] } }).text();
      const footer = html.slice(html.indexOf('</main>'));
      const shell = createElement(LeaveNow, { lang, action: paths.leave(lang), exit: CENTRE.safeExit });
      expect(way(footer)).toEqual(way(renderToStaticMarkup(shell)));
      expect(footer, 'nothing that was typed goes along').not.toContain('<input');
      expect(await keptPage({ ...back, lang, atDesk: true }).text()).not.toContain('id="leave"');
    },
  );

  test('is told when trying again makes sense', () => {
    const answer = keptPage({ ...back, retryAfter: 5 });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });
});
