/** An id as words: "sedative_sudden_stop" is "Sedative sudden stop", "two_plus_cns_depressants" "Two plus CNS depressants". */
export const nameWords = (id: string): string => {
  const words = id.replaceAll('_', ' ').replace(/\b(cns|ghb)\b/g, (short) => short.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
};
