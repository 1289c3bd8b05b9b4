// Whom a visit is about, as it stands in a form.
export interface Whom {
  person: { id: string; name: string } | null
  retired: boolean
  typedName: string
}

export const nobody = (): Whom => ({ person: null, retired: false, typedName: '' })

export function wrongWhom(whom: Whom): string {
  if (whom.retired) return whom.typedName.trim() ? '' : '请填写姓名。'
  return whom.person ? '' : '请选择是谁的事。'
}

export const nameOf = (whom: Whom): string => (whom.retired ? whom.typedName.trim() : (whom.person?.name ?? ''))

export const inputOf = (whom: Whom): { person_id: string | null; typed_name: string | null } => ({
  person_id: whom.retired ? null : (whom.person?.id ?? null),
  typed_name: whom.retired ? whom.typedName.trim() : null,
})
