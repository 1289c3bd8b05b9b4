// The calls about campaigns and the lists in them.
import { dataOf, welfare } from '../../../api/client'
import type { CampaignFrame, CampaignLineInput, CampaignListView, CampaignView, PaidBy } from '../../../api/types'
import type { Key } from '../aidCalls'

export type CampaignStep = 'request' | 'approve' | 'open' | 'close'
export type Slip = { decided_by_name: string; decided_on: string }
export type Given = { paid_on: string; paid_by: PaidBy }
export type PaperFacts = Slip & { paid_on: string | null; paid_by: PaidBy | null; receipted_on: string | null }

const of = (id: string) => ({ params: { path: { campaign_id: id } } })
const ofList = (id: string) => ({ params: { path: { list_id: id } } })
const seen = (version: number, headers: Key) => ({ ...headers, 'If-Match': `"${version}"` })

export const readCampaign = (id: string): Promise<CampaignView> => dataOf(welfare.GET('/campaigns/{campaign_id}', of(id)))

export const draft = (union: string, frame: CampaignFrame, headers: Key): Promise<CampaignView> =>
  dataOf(welfare.POST('/campaigns', { headers, body: { ...frame, union_id: union } }))

export const changeCampaign = (one: CampaignView, frame: CampaignFrame, headers: Key): Promise<CampaignView> =>
  dataOf(welfare.PUT('/campaigns/{campaign_id}', { ...of(one.id), headers: seen(one.version, headers), body: frame }))

export const again = (id: string, union: string, year: number, headers: Key): Promise<CampaignView> =>
  dataOf(welfare.POST('/campaigns/{campaign_id}/again', { ...of(id), headers, body: { union_id: union, year } }))

export function step(id: string, act: CampaignStep, headers: Key): Promise<CampaignView> {
  const options = { ...of(id), headers }
  if (act === 'request') return dataOf(welfare.POST('/campaigns/{campaign_id}/request', options))
  if (act === 'approve') return dataOf(welfare.POST('/campaigns/{campaign_id}/approve', options))
  if (act === 'open') return dataOf(welfare.POST('/campaigns/{campaign_id}/open', options))
  return dataOf(welfare.POST('/campaigns/{campaign_id}/close', options))
}

export const sendBack = (id: string, reason: string, headers: Key): Promise<CampaignView> =>
  dataOf(welfare.POST('/campaigns/{campaign_id}/return', { ...of(id), headers, body: { reason } }))

export const giveUp = (id: string, reason: string, headers: Key): Promise<CampaignView> =>
  dataOf(welfare.POST('/campaigns/{campaign_id}/cancel', { ...of(id), headers, body: { reason } }))

export const submitLists = (id: string, headers: Key) => dataOf(welfare.POST('/campaigns/{campaign_id}/submit-lists', { ...of(id), headers }))

export const approveLists = (id: string, headers: Key) => dataOf(welfare.POST('/campaigns/{campaign_id}/approve-lists', { ...of(id), headers }))

export const payLists = (id: string, body: Given, headers: Key) => dataOf(welfare.POST('/campaigns/{campaign_id}/pay-lists', { ...of(id), headers, body }))

export const readList = (id: string): Promise<CampaignListView> => dataOf(welfare.GET('/campaign-lists/{list_id}', ofList(id)))

export const candidates = (id: string, pick: 'all' | 'women' | null) =>
  dataOf(welfare.GET('/campaign-lists/{list_id}/candidates', { params: { path: { list_id: id }, query: pick ? { pick } : {} } }))

export const writeLines = (one: { id: string; version: number }, lines: CampaignLineInput[], headers: Key): Promise<CampaignListView> =>
  dataOf(welfare.PUT('/campaign-lists/{list_id}/lines', { ...ofList(one.id), headers: seen(one.version, headers), body: { lines } }))

export const submitList = (id: string, headers: Key): Promise<CampaignListView> => dataOf(welfare.POST('/campaign-lists/{list_id}/submit', { ...ofList(id), headers }))

export const approveList = (id: string, slip: Slip | null, headers: Key): Promise<CampaignListView> =>
  dataOf(welfare.POST('/campaign-lists/{list_id}/approve', { ...ofList(id), headers, ...(slip ? { body: slip } : {}) }))

export const returnList = (id: string, reason: string, headers: Key): Promise<CampaignListView> =>
  dataOf(welfare.POST('/campaign-lists/{list_id}/return', { ...ofList(id), headers, body: { reason } }))

export const payList = (id: string, body: Given, headers: Key): Promise<CampaignListView> => dataOf(welfare.POST('/campaign-lists/{list_id}/pay', { ...ofList(id), headers, body }))

export const receiptList = (id: string, receiptedOn: string, notYet: string[], headers: Key): Promise<CampaignListView> =>
  dataOf(welfare.POST('/campaign-lists/{list_id}/receipt', { ...ofList(id), headers, body: { receipted_on: receiptedOn, not_yet: notYet } }))

export const reverseLine = (id: string, line: string, body: { reversed_on: string; reason: string }, headers: Key): Promise<CampaignListView> =>
  dataOf(welfare.POST('/campaign-lists/{list_id}/lines/{line_id}/reverse', { params: { path: { list_id: id, line_id: line } }, headers, body }))

export const recordList = (id: string, body: PaperFacts, headers: Key): Promise<CampaignListView> =>
  dataOf(welfare.POST('/campaign-lists/{list_id}/from-paper', { ...ofList(id), headers, body }))
