export type CaseId = string & { readonly __brand: 'CaseId' };
