import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { ApexList, ApexMap } from '../../runtime/collections.ts';
import { sobjectType } from '../../runtime/tokens.ts';
import { ObjectDescribe, project, requiredModel } from './describe.ts';
import { NameMap } from './name-map.ts';

for (const name of ['Schema.SObjectDescribeOptions', 'Schema.FieldDescribeOptions'])
  declare({ name, kind: 'enum', enumValues: ['DEFAULT', 'DEFERRED', 'FULL'] });

declare({
  name: 'Schema',
  statics: noNulls({
    'Map<String, Schema.SObjectType> getGlobalDescribe()': (): ApexMap =>
      new NameMap(
        'Schema.SObjectType',
        [...project().objects.values()].map((model) => [model.name, sobjectType(model)])
      ),
    'List<Schema.DescribeSObjectResult> describeSObjects(List<String> types)': (names: ApexList) =>
      new ApexList(
        'Schema.DescribeSObjectResult',
        names.items.map((name) => new ObjectDescribe(requiredModel(name as string)))
      )
  })
});
