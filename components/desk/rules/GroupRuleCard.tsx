import { LevelMark } from '@/components/desk/LevelMark';
import type { GroupRule } from '@/domain/substances/co-use';
import { MECHANISMS } from '@/domain/substances/mechanisms';
import { Both, Fact } from './Both';
import { Cited } from './Cited';
import { ReviewLine } from './ReviewLine';
import styles from './rules.module.css';

export interface GroupRuleCardProps {
  readonly title: string;
  readonly rule: GroupRule;
  readonly ruleSet: string;
  readonly unfolded?: boolean;
}

/** One rule about several depressants together. A mix has the worse of this level and its pairs’. */
export function GroupRuleCard({ title, rule, ruleSet, unfolded }: GroupRuleCardProps) {
  return (
    <div className={styles.card}>
      <h3>{title}</h3>
      <p className={styles.state}>
        <LevelMark level={rule.level} />
      </p>
      <dl className={styles.words}>
        <Both label="Said to anybody" words={rule.words} />
        <Both label="Said to staff" words={rule.toStaff} />
        <Fact label="How">{rule.mechanisms.map((id) => MECHANISMS[id].label.en).join(' · ')}</Fact>
        <Fact label="Rests on">What its pairs rest on</Fact>
      </dl>
      <Cited ids={rule.sources} unfolded={unfolded} />
      <ReviewLine of={rule.id} ruleSet={ruleSet} />
    </div>
  );
}
