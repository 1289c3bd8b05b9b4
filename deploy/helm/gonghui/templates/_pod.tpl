{{/* What every pod has. All of it passes the restricted Pod Security Standard. */}}
{{- define "gonghui.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "gonghui.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{/* (dict "root" $ "component" "api" "service" "plans") */}}
{{- define "gonghui.podBasics" -}}
automountServiceAccountToken: false
enableServiceLinks: false
terminationGracePeriodSeconds: 45
securityContext:
  {{- include "gonghui.podSecurity" .root | nindent 2 }}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.pods }}
{{- with .priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .spreadOver }}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "gonghui.selector" $ | nindent 8 }}
{{- end }}
{{- end }}
{{- end }}

{{- define "gonghui.podMetadata" -}}
labels:
  {{- include "gonghui.labels" . | nindent 2 }}
  {{- with .root.Values.pods.labels }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
annotations:
  checksum/settings: {{ include (print .root.Template.BasePath "/settings.yaml") .root | sha256sum }}
  checksum/secrets: {{ include (print .root.Template.BasePath "/secrets.yaml") .root | sha256sum }}
  {{- with .root.Values.pods.annotations }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end }}

{{- define "gonghui.tmpMount" -}}
- name: tmp
  mountPath: /tmp
{{- with .Values.pods.extraVolumeMounts }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "gonghui.tmpVolume" -}}
- name: tmp
  emptyDir: {}
{{- with .Values.pods.extraVolumes }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* One key of a Secret as a file: (dict "volume" "database" "secret" "x" "keys" (dict "url" "key in the Secret")) */}}
{{- define "gonghui.secretVolume" -}}
- name: {{ .volume }}
  secret:
    secretName: {{ .secret }}
    optional: false
    defaultMode: 0440
    items:
      {{- range $file, $key := .keys }}
      - key: {{ $key }}
        path: {{ $file }}
      {{- end }}
{{- end }}

{{- define "gonghui.secretMount" -}}
- name: {{ . }}
  mountPath: /etc/gonghui/{{ . }}
  readOnly: true
{{- end }}
