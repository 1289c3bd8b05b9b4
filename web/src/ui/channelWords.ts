// What each kind of channel is called and what has to be pasted for it.
import type { ChannelKind } from '../api/types'

interface KindWords {
  word: string
  address: string
  hint: string
  secret?: string
}

export const CHANNEL_WORDS: Record<ChannelKind, KindWords> = {
  wecom: { word: '企业微信群机器人', address: '群机器人地址', hint: '在企业微信群的“群机器人”里复制' },
  dingtalk: { word: '钉钉群机器人', address: '群机器人地址', hint: '在钉钉群的“机器人”设置里复制', secret: '加签密钥（机器人选了“加签”才填）' },
  feishu: { word: '飞书群机器人', address: '群机器人地址', hint: '在飞书群的“群机器人”设置里复制', secret: '签名密钥（机器人选了“签名校验”才填）' },
  email: { word: '电子邮箱', address: '邮箱地址', hint: '例如学校的公共邮箱' },
  webhook: { word: '网络回调', address: '回调地址', hint: '以 https:// 开头的完整地址', secret: '签名密钥（对方要核对签名才填）' },
}

export const CHANNEL_CHOICES = Object.entries(CHANNEL_WORDS).map(([kind, words]) => [kind, words.word] as const) as [ChannelKind, string][]
