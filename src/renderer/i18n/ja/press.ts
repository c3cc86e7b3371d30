export const press = {} as const;
