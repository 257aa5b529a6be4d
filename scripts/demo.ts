export const furnish = async (): Promise<string[]> => [];
