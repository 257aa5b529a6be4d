/** An id as words: "sedative_sudden_stop" is "Sedative sudden stop". */
export const nameWords = (id: string): string => {
  const words = id.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
