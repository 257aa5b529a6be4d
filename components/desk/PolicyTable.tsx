import { DEED_NAMES, DEEDS, POLICY, ROLES } from '@/domain/lead/roles';
import styles from './lead.module.css';
import { ROLE_WORDS } from './role-words';
import { WideTable } from './WideTable';

/** The policy as the software asks it: each deed against each role. */
export function PolicyTable() {
  return (
    <WideTable label="Deeds and roles">
      <table className={styles.mixes}>
        <caption className="visually-hidden">Who may do what</caption>
        <thead>
          <tr>
            <th scope="col">May…</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                {ROLE_WORDS[role].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DEED_NAMES.map((deed) => (
            <tr key={deed}>
              <th scope="row">{DEEDS[deed]}</th>
              {ROLES.map((role) => (
                <td key={role}>{POLICY[role].has(deed) ? 'Yes' : 'No'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
