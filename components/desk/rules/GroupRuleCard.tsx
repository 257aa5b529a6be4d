import { LevelMark } from '@/components/desk/LevelMark';
import type { GroupRule } from '@/domain/substances/co-use';
import { Both } from './Both';
import styles from './rules.module.css';

/** One rule about several depressants together. A mix has the worse of this level and its pairs’. */
export function GroupRuleCard({ title, rule }: { title: string; rule: GroupRule }) {
  return (
    <div className={styles.card}>
      <h3>{title}</h3>
      <p className={styles.state}>
        <LevelMark level={rule.level} />
      </p>
      <dl className={styles.words}>
        <Both label="Said to anybody" words={rule.words} />
        <Both label="Said to staff" words={rule.toStaff} />
      </dl>
    </div>
  );
}
