import { DeskForm } from './DeskForm';
import styles from './desk.module.css';
import { KEYS } from './keys';

/** Every key, with what it does. */
export function KeysList() {
  return (
    <dl className={styles.keysList}>
      <div>
        <dt>
          <kbd>Enter</kbd>
        </dt>
        <dd>Open the row that has the focus</dd>
      </div>
      <div>
        <dt>
          <kbd>⌘K</kbd> or <kbd>Ctrl+K</kbd>
        </dt>
        <dd>Go to a page, or find somebody</dd>
      </div>
      {Object.entries(KEYS).map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The one switch that turns single keys off, or on: for those whose voice or hand presses some unmeant. */
export function KeysSwitch({ on, action }: { on: boolean; action: string }) {
  return (
    <DeskForm
      action={action}
      hidden={{ keys: on ? 'off' : 'on' }}
      button={on ? 'Turn single keys off' : 'Turn single keys on'}
      quiet
    >
      <p>Single keys are {on ? 'on' : 'off'}.</p>
    </DeskForm>
  );
}
