// Undelivered events in plain words: what happened, to whom it was not told, why.
import type { DeadView } from '../../api/types'

export type ServiceName = 'directory' | 'plans' | 'welfare' | 'activities' | 'notifications'

export const SERVICE_WORDS: Record<ServiceName, string> = {
  directory: '单位与人员',
  plans: '计划与任务',
  welfare: '慰问帮扶',
  activities: '公示与活动',
  notifications: '通知',
}

const FACTS: Record<string, string> = {
  'union.registered': '新单位登记',
  'union.changed': '单位信息变动',
  'term.expiring': '换届临近提醒',
  'certificate.expiring': '法人证书到期提醒',
  'staff.joined': '人员入职',
  'staff.changed': '人员信息变动',
  'role.granted': '授予职务',
  'role.ended': '职务结束',
  'plan.submitted': '计划报批',
  'plan.approved': '计划批准',
  'plan.returned': '计划退回',
  'plan.issued': '计划下发',
  'plan.closed': '计划办结',
  'plan.signed': '学校签收',
  'plan.chased': '催签',
  'task.assigned': '任务交办',
  'task.completed': '任务报告完成',
  'task.reopened': '任务收回重办',
  'task.rejected': '任务退回',
  'task.exempted': '任务免办',
  'task.cancelled': '任务取消',
  'task.due': '任务到期提醒',
  'task.overdue': '任务逾期',
  'aid.requested': '慰问帮扶申请',
  'aid.approved': '慰问帮扶同意',
  'aid.rejected': '慰问帮扶不同意',
  'aid.paid': '慰问帮扶发放',
  'aid.receipted': '慰问帮扶签收',
  'aid.cancelled': '慰问帮扶取消',
  'aid.reclaimed': '慰问帮扶收回',
  'aid.file_opened': '慰问记录被查看',
  'visit.due': '走访待安排',
  'visit.assigned': '走访已请人去',
  'visit.completed': '走访已登记',
  'visit.follow_up_opened': '走访定了跟进日期',
  'visit.closed': '走访办结',
  'visit.not_needed': '不用走访',
  'visit.reminded': '走访提醒',
  'visit.taken_back': '走访记录撤回',
  'notice.opened': '公示开始',
  'notice.objected': '公示收到异议',
  'notice.handled': '公示异议处理完',
  'notice.withdrawn': '公示撤回',
  'notice.closed': '公示结束',
  'directory_checkpoint.made': '消息核对',
  'plans_checkpoint.made': '消息核对',
  'welfare_checkpoint.made': '消息核对',
  'activities_checkpoint.made': '消息核对',
}

/** What an event type tells; an unknown one keeps its own name. */
export function factWords(type: string): string {
  return FACTS[type.replace(/\.v\d+$/, '')] ?? type
}

const SUBJECTS: Record<string, string> = { union: '单位', staff: '人员', role: '职务' }

/** What copies are of. */
export function subjectWords(subject: string): string {
  return SUBJECTS[subject] ?? subject
}

export interface Cause {
  title: string
  meaning: string
}

const UNREADABLE: Cause = { title: '消息内容程序读不懂', meaning: '收到的内容不是本系统的格式，不能重新投递。请查明是谁发来的，再作废。' }

const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  [/Timeout|TooManyConnections|CannotConnect|ConnectionDoesNotExist|InterfaceError|OperationalError|ConnectionRefused|ConnectionReset|OSError/, { title: '处理时数据库有问题', meaning: '数据库连不上或太慢，多半是一时的：数据库停过、太忙或网络断过。确认数据库正常后重新投递即可。' }],
  [/IntegrityError|ForeignKeyViolation|UniqueViolation|NotNullViolation|CheckViolation/, { title: '与已有的数据对不上', meaning: '要写入的内容与库里的数据冲突，或它依据的内容还没有到。先投递更早的消息，再重新投递这些；仍不行请联系开发人员。' }],
  [/ValidationError|Unknown.*(Type|Version)|KeyError/, { title: '内容与约定不符', meaning: '两个服务的版本不一致，或内容缺了项目。把各服务升级到同一版本后重新投递。' }],
  [/InsufficientPrivilege|ProgrammingError/, { title: '数据库没有升级到位', meaning: '表或权限与程序不一致。执行升级（migrate）后重新投递。' }],
]

/** Why a delivery failed, for whoever has to mend it. */
export function causeOf(dead: Pick<DeadView, 'error_class' | 'reason' | 'subscription'>): Cause {
  if (!dead.subscription) return UNREADABLE
  // A rule's refusal speaks for itself.
  if (/[\u4e00-\u9fff]/.test(dead.reason)) return { title: dead.reason, meaning: '接收方按规则没有接受。按提示处理好以后重新投递；不再需要的可以作废。' }
  const found = CAUSES.find(([sign]) => sign.test(dead.error_class) || sign.test(dead.reason))
  if (found) return found[1]
  return { title: '程序出错', meaning: '接收方处理时出错。请把编号和原因告诉开发人员；修好后重新投递，不会重复生效。' }
}
