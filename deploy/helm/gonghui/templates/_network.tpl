{{/* Egress rules to what lies outside the release: (dict "root" $ "which" (list "dns" "database")). */}}
{{- define "gonghui.egressTo" -}}
{{- range $which := .which }}
{{- with index $.root.Values.networkPolicy $which }}
- ports:
    {{- range .ports }}
    - {protocol: TCP, port: {{ . }}}
    {{- if eq $which "dns" }}
    - {protocol: UDP, port: {{ . }}}
    {{- end }}
    {{- end }}
  {{- with .to }}
  to:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}
{{- end }}
{{- end }}
