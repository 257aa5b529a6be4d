import { Choices } from '@/components/public/Choices';
import { ROLES, type Role } from '@/domain/lead/roles';
import { DeskForm, fieldOf } from './DeskForm';
import { HiddenFields } from './HiddenFields';
import styles from './queue.module.css';
import { ROLE_WORDS } from './role-words';

export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** "Active", "Invited until Friday", "Disabled". */
  readonly state: string;
  /** Where the form of their roles posts; null where this viewer may not change them. */
  readonly rolesAction: string | null;
  /** Small posts of one button each: reset, disable, enable. Only those this viewer may use. */
  readonly deeds: readonly {
    readonly action: string;
    readonly label: string;
    readonly hidden: Readonly<Record<string, string>>;
  }[];
}

/** Who works here. */
export function StaffTable({ rows }: { rows: readonly StaffRow[] }) {
  return (
    <table className={styles.queue}>
      <caption className="visually-hidden">Staff</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Work email</th>
          <th scope="col">Roles</th>
          <th scope="col">State</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" data-label="Name">
              {row.name}
            </th>
            <td data-label="Work email">{row.email}</td>
            <td data-label="Roles">
              {row.roles.map((role) => ROLE_WORDS[role].label).join(', ')}
              {row.rolesAction && <RolesForm {...row} action={row.rolesAction} />}
            </td>
            <td data-label="State">{row.state}</td>
            <td data-label="Change">
              <div className={styles.deeds}>
                {row.deeds.map((deed) => (
                  <form key={deed.label} method="post" action={deed.action}>
                    <HiddenFields fields={deed.hidden} />
                    <button type="submit">
                      {deed.label}
                      <span className="visually-hidden">: {row.name}</span>
                    </button>
                  </form>
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a colleague does here, to be changed. */
const RolesForm = ({ id, name, roles, action }: Pick<StaffRow, 'id' | 'name' | 'roles'> & { action: string }) => (
  <details className={styles.filter}>
    <summary>
      Change roles<span className="visually-hidden">: {name}</span>
    </summary>
    <DeskForm action={action} hidden={{ staffId: id }} button="Change the roles" quiet>
      <Choices
        {...fieldOf(`roles-${id}`, 'roles', 'What will they do?')}
        kind="checkbox"
        options={ROLES.map((value) => ({ value, ...ROLE_WORDS[value] }))}
        values={roles}
      />
    </DeskForm>
  </details>
);
