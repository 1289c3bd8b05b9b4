{{/*
The services with their defaults filled in, as YAML; what cannot work is refused here, in words.
*/}}
{{- define "gonghui.services" -}}
{{- $settled := dict -}}
{{- range $name, $entry := .Values.services -}}
{{- $service := mergeOverwrite (deepCopy $.Values.serviceDefaults) (deepCopy ($entry | default dict)) -}}
{{- $database := $service.database -}}
{{- if not (or $database.existingSecret $database.url) -}}
{{- fail (printf "services.%s.database: give existingSecret, or url and ownerUrl" $name) -}}
{{- end -}}
{{- if and $.Values.migration.enabled (not (or $database.existingSecret $database.ownerSecret $database.ownerUrl)) -}}
{{- fail (printf "services.%s.database: the migration needs ownerUrl or ownerSecret" $name) -}}
{{- end -}}
{{- if and $service.seals (not (index $service.secrets "FIELD_KEYS")) -}}
{{- fail (printf "services.%s.secrets.FIELD_KEYS: give the keys that seal fields, as gonghui keys new prints them" $name) -}}
{{- end -}}
{{- with $.Values.proofs.s3 -}}
{{- if and $service.keepsProofs .bucket (not .existingSecret) (not (and .accessKey .secretKey)) -}}
{{- fail "proofs.s3: give existingSecret, or accessKey and secretKey" -}}
{{- end -}}
{{- end -}}
{{- $_ := set $settled $name $service -}}
{{- end -}}
{{- toYaml $settled -}}
{{- end }}

{{- define "gonghui.queue" -}}
gonghui.{{ . }}.v1
{{- end }}

{{/* Whether the worker is scaled by its queue: "yes" or nothing. (dict "root" $ "service" $entry) */}}
{{- define "gonghui.scalesByQueue" -}}
{{- if and .service.hears .service.worker.queueScaling.enabled (.root.Capabilities.APIVersions.Has "keda.sh/v1alpha1") -}}
yes
{{- end -}}
{{- end }}

{{/* The Secrets that hold addresses: (dict "root" $ "name" "plans" "service" $entry). */}}
{{- define "gonghui.databaseSecret" -}}
{{- .service.database.existingSecret | default (printf "%s-%s-database" (include "gonghui.fullname" .root) .name) -}}
{{- end }}

{{- define "gonghui.brokerSecret" -}}
{{- .Values.broker.existingSecret | default (printf "%s-broker" (include "gonghui.fullname" .)) -}}
{{- end }}

{{- define "gonghui.checkBroker" -}}
{{- if not (or .Values.broker.existingSecret .Values.broker.url) -}}
{{- fail "broker: give existingSecret or url" -}}
{{- end -}}
{{- end }}
