// Every table, by what it is for: what drizzle compares with the migrations, and what queries are written with.
export * from './audit';
export * from './caller';
export * from './centre';
export * from './columns';
export * from './desk-work';
export * from './lead';
export * from './staff';
export * from './told';
