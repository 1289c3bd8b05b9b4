// What may be done with a session, in the order of its track, and how that is said.
export const ORDER = ['agree', 'approve', 'return', 'request', 'file', 'enter_slip', 'schedule', 'send_papers', 'note', 'close', 'publish', 'report', 'return_report', 'change', 'reschedule', 'override', 'record', 'withdraw', 'cancel'] as const
export type CongressAct = (typeof ORDER)[number]

export const WORDS: Record<CongressAct, string> = {
  agree: '登记党组织意见',
  approve: '批复同意',
  return: '退回修改',
  request: '提交请示',
  file: '提交备案',
  enter_slip: '登记签批单',
  schedule: '定时间地点',
  send_papers: '登记已发材料',
  note: '登记议题结果',
  close: '闭会',
  publish: '公布决议',
  report: '会后报告',
  return_report: '退回报告',
  change: '改筹备内容',
  reschedule: '改时间地点',
  override: '未经批复先定时间',
  record: '会已开过，补录',
  withdraw: '撤回请示（备案）',
  cancel: '不开了',
}
