// The roles that a union gives its people, in the union's words; the county's own are for its chair.
import type { Role } from '../../api/types'

export const SCHOOL_ROLES: readonly (readonly [Role, string])[] = [
  ['union_chair', '工会主席'],
  ['union_officer', '工会委员'],
  ['group_leader', '工会小组长'],
  ['women_committee', '女职工委员'],
  ['audit_committee', '经审委员'],
  ['finance_officer', '工会财务'],
  ['party_secretary', '党组织书记'],
  ['principal', '校长（园长）'],
  ['supervision', '监督小组成员'],
  ['proposal_handler', '提案承办人'],
  ['delegate', '教代会代表'],
]
