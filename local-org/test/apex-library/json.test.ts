import { test } from 'node:test';
import { ApexOrg, check } from './harness.ts';

const SHAPE = `public class Shape {
  public enum Colour { RED, GREEN }
  public String name;
  public Integer sides { get; set; }
  public Decimal area;
  public Double weight;
  public Boolean filled;
  public Colour colour;
  public Date made;
  public transient String secret;
  public List<Shape> parts;
  public Map<String, Long> counts;
  public static String ignored = 'x';
}`;
const withShape = (cases: string): ApexOrg => new ApexOrg({ Shape: SHAPE, Cases: cases });

test('JSON.serialize', () => {
  check(
    [
      ["JSON.serialize(new Map<String, Object>{'a' => 1, 'b' => null, 'c' => new List<String>{'x'}})", '{"a":1,"b":null,"c":["x"]}'],
      [
        "Shape s = new Shape(); s.name = 'q\"'; s.sides = 4; s.area = 1.50; s.colour = Shape.Colour.GREEN; s.secret = 'no'; return JSON.serialize(s, true);",
        '{"name":"q\\"","sides":4,"area":1.50,"colour":"GREEN"}'
      ],
      ['JSON.serialize(Datetime.newInstanceGmt(2026, 5, 9, 1, 2, 3))', '"2026-05-09T01:02:03.000+0000"'],
      ['JSON.serialize(Date.newInstance(2026, 5, 9))', '"2026-05-09"'],
      ["JSON.serialize(new Account(Name = 'x'))", '{"attributes":{"type":"Account"},"Name":"x"}'],
      [
        "JSON.serialize(new Account(Id = '001000000000001AAA'))",
        '{"attributes":{"type":"Account","url":"/services/data/v67.0/sobjects/Account/001000000000001AAA"},"Id":"001000000000001AAA"}'
      ],
      ["JSON.serializePretty(new Map<String, Object>{'a' => 1})", '{\n  "a" : 1\n}'],
      ['JSON.serialize(5L)', '5']
    ],
    withShape
  );
});

test('JSON.deserialize to types', () => {
  const shape =
    '{"name":"n","sides":3,"area":2.50,"weight":1,"filled":true,"colour":"RED","made":"2026-05-09","secret":"s","parts":[{"name":"p"}],"counts":{"a":5},"unknown":1}';
  check(
    [
      [
        `Shape s = (Shape) JSON.deserialize('${shape}', Shape.class); return s.name + s.sides + s.area + s.weight + s.filled + s.colour + String.valueOf(s.made) + s.secret + s.parts[0].name + s.counts.get('a');`,
        'n32.501.0trueRED2026-05-09nullp5'
      ],
      [`JSON.deserializeStrict('{"name":"n","unknown":1}', Shape.class)`, "System.JSONException: No such field 'unknown' on Shape"],
      ["((List<Integer>) JSON.deserialize('[1,2]', List<Integer>.class)).size()", '2'],
      [
        "JSON.deserialize('[1', List<Integer>.class)",
        'System.JSONException: Unexpected character: was expecting comma to separate ARRAY entries at input location [1,3]'
      ],
      ['JSON.deserialize(\'"x"\', Integer.class)', 'System.JSONException: Can not deserialize instance of integer from value x'],
      ["JSON.deserialize('{}', List<Integer>.class)", 'System.JSONException: Illegal object, expected List<Integer>'],
      ['((Account) JSON.deserialize(\'{"attributes":{"type":"Account"},"Name":"x"}\', Account.class)).Name', 'x'],
      ['((Invoice__c) JSON.deserialize(\'{"Amount__c":5.5,"Account__r":{"Name":"p"}}\', Invoice__c.class)).Account__r.Name', 'p'],
      ['JSON.deserialize(\'{"Nope__c":5}\', Account.class)', "System.JSONException: No such column 'Nope__c' on sobject of type Account"]
    ],
    withShape
  );
});

test('JSON.deserializeUntyped: numbers are Integer, Long or Decimal as written', () => {
  check([
    [
      "Map<String, Object> m = (Map<String, Object>) JSON.deserializeUntyped('{\"i\":5,\"l\":3000000000,\"d\":1.50,\"s\":\"x\",\"n\":null,\"a\":[true]}'); return (m.get('i') instanceof Integer) + ' ' + (m.get('l') instanceof Long) + ' ' + (m.get('d') instanceof Decimal) + ' ' + m.get('d') + ' ' + m.get('n') + ' ' + m.get('a');",
      'true true true 1.50 null (true)'
    ]
  ]);
});

test('JSONGenerator', () => {
  check([
    [
      "JSONGenerator g = JSON.createGenerator(false); g.writeStartObject(); g.writeStringField('a', 'x'); g.writeFieldName('l'); g.writeStartArray(); g.writeNumber(1); g.writeNumber(2.5); g.writeEndArray(); g.writeNullField('n'); g.writeEndObject(); return g.getAsString();",
      '{"a":"x","l":[1,2.5],"n":null}'
    ],
    [
      "JSONGenerator g = JSON.createGenerator(false); g.writeStartObject(); g.writeString('a'); return 1;",
      'System.JSONException: Can not write value, expecting field name'
    ]
  ]);
});
