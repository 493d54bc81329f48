// Changes of what the server says over the WebSocket.
const FILE = 'apps/core/src/main/java/dev/reelscribe/live/WebSocketJobUpdate.java';
const breaking = (name, expect, ...pairs) =>
  ({ name, kind: 'breaking', layer: 'WebSocket', expect, edits: pairs.map(([find, replace]) => ({ file: FILE, find, replace })) });
const pong = '    @JsonSubTypes.Type(value = WebSocketJobUpdate.PongMessage.class, name = "pong"),\n';

export const websocket = [
  breaking('rename JobMessage.job', 'TypeScript', ['VideoJobResponseSchema job)', 'VideoJobResponseSchema update)']),
  breaking('rename VideoDeletedMessage.videoId', 'TypeScript', ['int videoId', 'int id']),
  breaking('rename a kind of message', 'TypeScript', ['name = "job")', 'name = "job_changed")']),
  breaking('drop a kind of message', 'TypeScript', [pong, '']),
  breaking('add a kind of message', 'TypeScript', [pong, `${pong}    @JsonSubTypes.Type(value = WebSocketJobUpdate.NoticeMessage.class, name = "notice"),\n`],
    ['    /** The answer to a ping. */', '    record NoticeMessage(String text) implements WebSocketJobUpdate {}\n\n    /** The answer to a ping. */']),
  breaking('retype VideoDeletedMessage.videoId', 'Java', ['int videoId', 'String videoId']),
  breaking('drop RefusedMessage.code', 'Java', ['String code, ', '']),
  breaking('make SnapshotMessage.jobs nullable', 'TypeScript', ['(List<VideoJobResponseSchema> jobs)', '(@org.jspecify.annotations.Nullable List<VideoJobResponseSchema> jobs)']),
];
