-- The log kept these values of people before their fields were marked as personal. That they differed is kept.
update change set differences = differences || '{"name": {"personal": true}}'
where resource_type = 'team-member' and differences -> 'name' is not null;

update change set differences = differences || '{"email": {"personal": true}}'
where resource_type = 'team-member' and differences -> 'email' is not null;

update change set differences = differences || '{"reason": {"personal": true}}'
where resource_type = 'group-lock' and differences -> 'reason' is not null;

update change set differences = differences || '{"createdBy": {"personal": true}}'
where resource_type = 'division' and differences -> 'createdBy' is not null;
