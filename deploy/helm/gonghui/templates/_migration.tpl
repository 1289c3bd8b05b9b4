{{/* It runs before the release's own account is there, so it has one for itself. */}}
{{- define "gonghui.migrationAccount" -}}
{{- if .Values.serviceAccount.create -}}
{{ include "gonghui.fullname" . }}-migration
{{- else -}}
{{ include "gonghui.serviceAccount" . }}
{{- end -}}
{{- end }}

{{- define "gonghui.migrationContainer" -}}
image: {{ include "gonghui.image" (dict "root" $ "which" "service") }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  {{- include "gonghui.containerSecurity" . | nindent 2 }}
resources:
  {{- toYaml .Values.migration.resources | nindent 2 }}
{{- end }}

{{/* The key of the management API's address, or nothing. */}}
{{- define "gonghui.managementKey" -}}
{{- if .Values.broker.existingSecret -}}
{{ .Values.broker.managementUrlKey }}
{{- else if .Values.broker.managementUrl -}}
management-url
{{- end -}}
{{- end }}

{{/* What was given by value lies in a Secret of the migration's own, under these keys. */}}
{{- define "gonghui.migrationSecret" -}}
{{- $content := dict -}}
{{- range $name, $service := include "gonghui.services" . | fromYaml -}}
{{- with $service.database -}}
{{- if not (or .ownerSecret .existingSecret) -}}
{{- $_ := set $content (printf "%s-owner" $name) .ownerUrl -}}
{{- end -}}
{{- if not .existingSecret -}}
{{- $_ := set $content $name .url -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- if not .Values.broker.existingSecret -}}
{{- $_ := set $content .Values.broker.urlKey .Values.broker.url -}}
{{- with .Values.broker.managementUrl -}}
{{- $_ := set $content "management-url" . -}}
{{- end -}}
{{- end -}}
{{- toYaml $content -}}
{{- end }}

{{- define "gonghui.migrationVolumes" -}}
{{- $own := printf "%s-migration" (include "gonghui.fullname" .) -}}
{{- range $name, $service := include "gonghui.services" . | fromYaml }}
{{- with $service.database }}
{{- $owner := .ownerSecret | default .existingSecret }}
{{- $volume := printf "%s-owner" $name }}
{{ include "gonghui.secretVolume" (dict "volume" $volume "secret" ($owner | default $own) "keys" (dict "owner-url" (empty $owner | ternary $volume .ownerUrlKey))) }}
{{ include "gonghui.secretVolume" (dict "volume" $name "secret" (.existingSecret | default $own) "keys" (dict "database-url" (empty .existingSecret | ternary $name .urlKey))) }}
{{- end }}
{{- end }}
{{- $keys := dict "amqp-url" .Values.broker.urlKey }}
{{- with include "gonghui.managementKey" . }}
{{- $_ := set $keys "management-url" . }}
{{- end }}
{{ include "gonghui.secretVolume" (dict "volume" "broker" "secret" (.Values.broker.existingSecret | default $own) "keys" $keys) }}
{{- end }}
