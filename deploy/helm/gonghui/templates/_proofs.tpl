{{/* Where proofs lie: a bucket, or a volume that is mounted here. */}}
{{- define "gonghui.proofsFolder" -}}
/var/lib/gonghui/proofs
{{- end }}

{{- define "gonghui.proofsClaim" -}}
{{- .Values.proofs.volume.existingClaim | default (printf "%s-proofs" (include "gonghui.fullname" .)) -}}
{{- end }}

{{- define "gonghui.proofsSecret" -}}
{{- .Values.proofs.s3.existingSecret | default (printf "%s-proofs" (include "gonghui.fullname" .)) -}}
{{- end }}

{{/* What a service that keeps proofs is told. */}}
{{- define "gonghui.proofsEnvironment" -}}
{{- with .Values.proofs.s3 }}
{{- if .bucket }}
- name: GONGHUI_PROOFS_URL
  value: {{ list (printf "s3://%s" .bucket) .prefix | compact | join "/" | quote }}
- name: GONGHUI_PROOFS_S3_ENDPOINT
  value: {{ .endpoint | quote }}
- name: GONGHUI_PROOFS_S3_REGION
  value: {{ .region | quote }}
- name: GONGHUI_PROOFS_S3_STYLE
  value: {{ .style | quote }}
- name: GONGHUI_PROOFS_S3_ACCESS_KEY_FILE
  value: /etc/gonghui/proofs/access-key
- name: GONGHUI_PROOFS_S3_SECRET_KEY_FILE
  value: /etc/gonghui/proofs/secret-key
{{- else }}
- name: GONGHUI_PROOFS_URL
  value: {{ printf "file://%s" (include "gonghui.proofsFolder" $) | quote }}
{{- end }}
{{- end }}
{{- end }}

{{- define "gonghui.proofsMount" -}}
{{- if .Values.proofs.s3.bucket }}
{{- include "gonghui.secretMount" "proofs" }}
{{- else }}
- name: proofs
  mountPath: {{ include "gonghui.proofsFolder" . }}
{{- end }}
{{- end }}

{{- define "gonghui.proofsVolume" -}}
{{- with .Values.proofs.s3 }}
{{- if .bucket }}
{{- include "gonghui.secretVolume" (dict "volume" "proofs" "secret" (include "gonghui.proofsSecret" $) "keys" (dict "access-key" .accessKeyKey "secret-key" .secretKeyKey)) }}
{{- else }}
- name: proofs
  persistentVolumeClaim:
    claimName: {{ include "gonghui.proofsClaim" $ }}
{{- end }}
{{- end }}
{{- end }}

{{/* Whether any service keeps proofs: "yes" or nothing. */}}
{{- define "gonghui.keepsProofs" -}}
{{- range $name, $service := include "gonghui.services" . | fromYaml }}
{{- if $service.keepsProofs }}yes{{ end }}
{{- end }}
{{- end }}
