{{/* Names, labels, images. Names leave room for "-<service>-worker" in 63 characters. */}}
{{- define "gonghui.fullname" -}}
{{- .Values.fullnameOverride | default .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- end }}

{{- define "gonghui.serviceAccount" -}}
{{- .Values.serviceAccount.name | default (ternary (include "gonghui.fullname" .) "default" .Values.serviceAccount.create) -}}
{{- end }}

{{/* A set: (dict "root" $ "component" "api" "service" "plans"); the service may be left out. */}}
{{- define "gonghui.selector" -}}
app.kubernetes.io/name: gonghui
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- with .service }}
gonghui/service: {{ . }}
{{- end }}
{{- end }}

{{- define "gonghui.labels" -}}
{{ include "gonghui.selector" . }}
app.kubernetes.io/part-of: gonghui
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end }}

{{/* A set: (dict "root" $ "which" "service"). */}}
{{- define "gonghui.image" -}}
{{- $image := index .root.Values.image .which -}}
{{- $name := list .root.Values.image.registry $image.repository | compact | join "/" -}}
{{- if $image.digest -}}
{{ $name }}@{{ $image.digest }}
{{- else -}}
{{ $name }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end -}}
{{- end }}

{{/* The hooks of an upgrade end with it; what failed stays to be looked at. */}}
{{- define "gonghui.hook" -}}
helm.sh/hook: pre-install,pre-upgrade
helm.sh/hook-weight: {{ . | quote }}
helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
{{- end }}
