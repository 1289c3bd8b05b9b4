// Other systems by which people sign in: the browser leaves for them and comes back.
import { dataOf, directory } from '../../api/client'
import type { Provider } from '../../api/types'

/** Why signing in there did not work, by the code that the address of this page brings back. */
const REFUSED: Record<string, string> = {
  'external-flow-over': '这次登录已经过期或不是从本页开始的，请重新点一次登录按钮。',
  'external-declined': '对方系统没有确认您的身份，请重试或改用登录名和密码。',
  'external-away': '对方系统暂时连不上，请稍后再试，或改用登录名和密码。',
  'identity-unknown': '这个身份还没有和本系统的账号关联。请先用登录名和密码登录，在“我的 › 登录与安全”里关联。',
  'identity-taken': '这个身份已经关联了另一个账号，不能重复关联。',
}

export function refusedWords(code: unknown): string {
  return typeof code === 'string' ? (REFUSED[code] ?? '登录没有办成，请重试。') : ''
}

export async function leaveToSignIn(provider: Provider, next: string): Promise<void> {
  const { address } = await dataOf(directory.POST('/sign-in/{provider}', { params: { path: { provider } }, body: { next } }))
  location.assign(address)
}

export async function leaveToLink(provider: Provider): Promise<void> {
  const { address } = await dataOf(directory.POST('/me/identities/{provider}', { params: { path: { provider } } }))
  location.assign(address)
}
