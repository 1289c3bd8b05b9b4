// Which systems keep something of a person, what that is, and where the copy comes from.
import { directory, welfare } from '../../api/client'

export interface OwnCopy {
  title: string
  holds: string
  take: () => Promise<{ data?: unknown; response: Response }>
}

export const COPIES: OwnCopy[] = [
  {
    title: '人员资料',
    holds: '人员与账号里保存的：基本资料、所在单位、职务、账号、授权，以及谁看过或改过',
    take: () => directory.GET('/me/data', { parseAs: 'blob' }),
  },
  {
    title: '关爱资料',
    holds: '关爱里保存的：困难档案、慰问帮扶、集中慰问、走访、体检、互助保障',
    take: () => welfare.GET('/own-data', { parseAs: 'blob' }),
  },
]
