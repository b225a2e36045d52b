import assert from 'node:assert/strict';
import { readConfig } from '../../bot/config.ts';
import type { Environment } from '../../bot/setting.ts';
import { assertRefused } from '../support/config-refusal.ts';
import { managedIdentity } from '../infra/settings-read.ts';

const local = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' };
const afar = { ...managedIdentity, OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otlp.example.com/base/' };

const telemetryOf = (env: Environment) => readConfig(env).telemetry;

describe('Where metrics and traces go', () => {
  it('is nowhere unless an endpoint is set', () => {
    assert.equal(telemetryOf({}), undefined);
    assert.equal(telemetryOf({ OTEL_SERVICE_NAME: 'a', OTEL_EXPORTER_OTLP_HEADERS: 'a=b' }), undefined);
  });

  it('is the endpoint, with what OpenTelemetry’s own settings say of it', () => {
    assert.deepEqual(telemetryOf(local), {
      endpoint: 'http://localhost:4318',
      headers: {},
      serviceName: 'license-swap',
      metricIntervalMs: 60_000,
    });
    const more = {
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%20b%3D, Tenant = 1',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
      OTEL_SERVICE_NAME: 'swapping',
      OTEL_METRIC_EXPORT_INTERVAL: '15000',
    };
    assert.deepEqual(telemetryOf({ ...afar, ...more }), {
      endpoint: 'https://otlp.example.com/base',
      headers: { 'api-key': 'a b=', Tenant: '1' },
      serviceName: 'swapping',
      metricIntervalMs: 15_000,
    });
  });

  it('is this machine alone without credentials', () => {
    const name = 'OTEL_EXPORTER_OTLP_ENDPOINT';
    for (const value of [
      'https://otlp.example.com',
      'http://localhost.example.com:4318',
      'http://10.0.0.1',
    ]) {
      assertRefused(() => telemetryOf({ [name]: value }), 'unsafe', name);
    }
    assert.equal(telemetryOf({ [name]: 'http://127.0.0.1:4318' })?.endpoint, 'http://127.0.0.1:4318');
  });

  it('is refused when it is no address, or one with a secret in it', () => {
    const name = 'OTEL_EXPORTER_OTLP_ENDPOINT';
    for (const value of [
      'localhost:4318',
      'grpc://localhost:4317',
      'collector',
      'http://a/?key=b',
      'http://a/#b',
    ]) {
      assertRefused(() => telemetryOf({ ...managedIdentity, [name]: value }), 'invalid', name);
    }
    const secret = 'https://user:word@otlp.example.com';
    assertRefused(() => telemetryOf({ ...managedIdentity, [name]: secret }), 'unsafe', name);
  });

  it('gets no key over a connection that anybody can read', () => {
    const open = { ...managedIdentity, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
    assert.equal(telemetryOf(open)?.endpoint, 'http://collector:4318');
    assertRefused(
      () => telemetryOf({ ...open, OTEL_EXPORTER_OTLP_HEADERS: 'api-key=word' }),
      'unsafe',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
    );
    const here = { ...local, OTEL_EXPORTER_OTLP_HEADERS: 'api-key=word' };
    assert.deepEqual(telemetryOf(here)?.headers, { 'api-key': 'word' });
  });

  it('is refused with keys for one signal, which would go there unchecked', () => {
    for (const name of ['OTEL_EXPORTER_OTLP_METRICS_HEADERS', 'OTEL_EXPORTER_OTLP_TRACES_HEADERS']) {
      const sentence = assertRefused(() => telemetryOf({ ...afar, [name]: 'key=word' }), 'unsupported', name);
      assert.doesNotMatch(sentence, /word/);
      assert.equal(telemetryOf({ [name]: 'key=word' }), undefined);
    }
  });

  it('is refused with a protocol that the bot does not speak', () => {
    const name = 'OTEL_EXPORTER_OTLP_PROTOCOL';
    assertRefused(() => telemetryOf({ ...afar, [name]: 'grpc' }), 'invalid', name);
    assert.equal(telemetryOf({ [name]: 'grpc' }), undefined);
  });

  it('is refused with an interval that is none, or keys that cannot be read, without repeating them', () => {
    for (const value of ['0', '99', '1 minute', '3600001', '-1', '1e3']) {
      const setting = 'OTEL_METRIC_EXPORT_INTERVAL';
      assertRefused(() => telemetryOf({ ...afar, [setting]: value }), 'invalid', setting);
    }
    for (const value of ['word', '=word', 'a=word,', 'a=wörd', 'a=%0aword', 'a=%word', 'a b=word']) {
      const setting = 'OTEL_EXPORTER_OTLP_HEADERS';
      const sentence = assertRefused(() => telemetryOf({ ...afar, [setting]: value }), 'invalid', setting);
      assert.doesNotMatch(sentence, /word|wörd/);
    }
  });
});
