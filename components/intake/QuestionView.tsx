import { Choices } from '@/components/public/Choices';
import type { FieldProps } from '@/components/public/Field';
import { SelectField } from '@/components/public/SelectField';
import { TextField } from '@/components/public/TextField';
import type { Fields } from '@/domain/intake/draft';
import type { Problem } from '@/domain/intake/problem';
import type { Asked } from '@/domain/intake/question';
import type { Language } from '@/domain/language';

export interface QuestionViewProps {
  readonly lang: Language;
  readonly question: Asked;
  /** What was posted, exactly; an answer that did not pass comes back as it was sent. */
  readonly fields: Fields;
  readonly problems: readonly Problem[];
  /** The only question of its page: its words are the page's heading. */
  readonly heading?: boolean;
}

/** Draws one question as it is put, with what was answered and what is wrong with it. */
export function QuestionView({ lang, question, fields, problems, heading }: QuestionViewProps) {
  const values = fields[question.id] ?? [];
  const problem = problems.find((one) => one.field === question.id);
  const shared: FieldProps = {
    lang,
    name: question.id,
    label: question.label[lang],
    hint: question.hint?.[lang] ?? null,
    error: problem?.message[lang] ?? null,
    heading,
  };
  if (question.kind === 'text' || question.kind === 'longtext') {
    return (
      <TextField
        {...shared}
        value={values[0]}
        lines={question.kind === 'longtext' ? 4 : 1}
        type={question.inputMode ?? 'text'}
        inputMode={question.inputMode}
        autoComplete={question.autocomplete}
      />
    );
  }
  const options = question.options.map((option) => ({
    value: option.value,
    label: option.label[lang],
    hint: option.hint?.[lang] ?? null,
    group: option.group?.[lang] ?? null,
    exclusive: option.exclusive,
  }));
  if (question.asSelect) return <SelectField {...shared} value={values[0]} options={options} />;
  return (
    <Choices {...shared} values={values} options={options} kind={question.kind === 'choice' ? 'radio' : 'checkbox'} />
  );
}
