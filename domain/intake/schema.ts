import { z } from 'zod';
import type { Given, Values } from '@/domain/intake/question';
import { readStep } from '@/domain/intake/read';
import type { Step } from '@/domain/intake/step';

const posted = z.record(z.string(), z.array(z.string()).readonly());

/**
 * One zod schema for a page: posted fields in, understood values out. Each refusal is an issue at its field, with the
 * kind in `params.kind` and the words in both languages in `params.message`; the plain message is in English.
 */
export function schemaOf(step: Step, given: Given): z.ZodType<Values> {
  return posted.transform((fields, context) => {
    const { values, problems } = readStep(step, given, fields);
    for (const { field, kind, message } of problems) {
      context.addIssue({ code: 'custom', path: [field], message: message.en, params: { kind, message } });
    }
    return values;
  });
}
