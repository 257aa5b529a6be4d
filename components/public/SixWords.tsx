import styles from './pages.module.css';

/** Six words, large enough to copy by hand, and each whole on its line. */
export function SixWords({ code }: { code: string }) {
  return (
    <p className={styles.six}>
      {code.split(' ').map((word, at) => (
        // A code may hold a word twice, so its place is its key.
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a code never move
        <span key={at}>{word} </span>
      ))}
    </p>
  );
}
