// Where a record of another service lies, by its kind; what cannot be opened has no place.
const PLACES: Record<string, string> = {
  aid: '/relief',
  campaign_list: '/campaign-lists',
  congress: '/congress',
  congress_report: '/congress',
  hardship: '/hardship',
  health_check: '/health',
  joint_meeting: '/meetings',
  visit: '/visits',
}

export function placeOf(record: { record_kind: string; record_id: string }): string | null {
  const page = PLACES[record.record_kind]
  return page ? `${page}/${record.record_id}` : null
}
