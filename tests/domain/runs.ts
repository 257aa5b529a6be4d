/**
 * How many cases a property is tried on: as many as it names, and in the long run (`npm run properties`) 10,000, every
 * property alike.
 */
export const runs = (usual: number) => ({ numRuns: Number(process.env.CASES ?? usual) });
