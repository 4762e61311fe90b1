<#list dependencyMap as entry>
<#assign project = entry.getKey()>
<#if project.groupId != "io.github.heyan">
| ${project.groupId}:${project.artifactId} | ${project.version} | ${entry.getValue()?join(", ")} |
</#if>
</#list>
